import { nodeHash } from "@gouji/adapters"
import {
  type Act,
  type CheckedDocument,
  chainOf,
  checkedAct,
  following,
  type LogEntry,
  type Registry,
  type Severity,
  type Signer,
  sealed,
  subjectOf,
  type Writing,
} from "@gouji/application"
import type { OrganisationLevel } from "@gouji/domain"
import { disclosure, type Given } from "@gouji/testkit"

/** What a made-up document may differ in. */
export interface Traits {
  readonly text?: string
  readonly name?: string
  readonly title?: string
  readonly organisation?: string
  /** Whose it is by the register; by its name where left out. */
  readonly whose?: string
  readonly fiscalYear?: number
  readonly stage?: "budget" | "final"
  readonly catalogue?: string
  readonly against?: readonly string[]
  readonly at?: string
  /** Fingerprints of fatal findings. */
  readonly fatal?: readonly string[]
  readonly level?: OrganisationLevel
  /** Figures by slot, as printed. */
  readonly figures?: Given
  /** The rules of further findings, each with its severity. */
  readonly found?: readonly (readonly [rule: string, severity: Severity])[]
}

/** A document of an invented unit. Its hash is that of its text, so equal texts are one document. */
export function madeUp(traits: Traits = {}) {
  const { text = "示例区图书馆2024年单位预算", name = "a.txt" } = traits
  const bytes = new TextEncoder().encode(text)
  const sha256 = nodeHash(bytes)
  const report = reportOf(sha256, traits)
  const json = JSON.stringify(report)
  return {
    original: { sha256, name, bytes, text, personal: [{ start: 0, end: 2 }] },
    report,
    kept: { hash: nodeHash(new TextEncoder().encode(json)), json },
    subject: { ...subjectOf(nodeHash, report), ...(traits.whose && { organisation: traits.whose }) },
  }
}

/** The acts of receiving and checking it. */
export function actsOf(traits: Traits = {}): readonly [received: Act, checked: Act] {
  const { original, report, kept, subject } = madeUp(traits)
  const { catalogue = "test.1", against = [] } = traits
  const { sha256, name } = original
  return [
    { kind: "received", subject, document: sha256, name, address: null, dates: null },
    checkedAct(report, { subject, catalogue, engine: "test", report: kept.hash, against }),
  ]
}

/** Acts put behind the end of their chain as a registry has it. */
export async function entriesOf(
  registry: Registry,
  acts: readonly Act[],
  {
    signer = null,
    at = "2026-03-01T00:00:00.000Z",
  }: { readonly signer?: Signer | null; readonly at?: string } = {},
): Promise<readonly LogEntry[]> {
  const [first] = acts
  const chain = first === undefined ? "" : chainOf(first)
  let head = await registry.head(chain)
  return acts.map((act) => {
    const entry = sealed(nodeHash, following(head, act, at), signer)
    head = entry
    return entry
  })
}

/** Everything a registry is given of a document that comes in. */
export async function writingOf(registry: Registry, traits: Traits = {}): Promise<Writing> {
  const { original, kept } = madeUp(traits)
  const entries = await entriesOf(registry, actsOf(traits), traits.at === undefined ? {} : { at: traits.at })
  return { entries, original, report: kept }
}

/** Brings a document in, or says why not. */
export async function bringIn(registry: Registry, traits: Traits = {}) {
  return registry.append(await writingOf(registry, traits))
}

/** Does acts, signed, or says why not. */
export async function act(registry: Registry, signer: Signer | null, ...acts: readonly Act[]) {
  return registry.append({ entries: await entriesOf(registry, acts, { signer }) })
}

function reportOf(sha256: string, traits: Traits): CheckedDocument {
  const { found = [], fatal = [], fiscalYear = 2024 } = traits
  const countOf = (severity: Severity) => found.filter(([, each]) => each === severity).length
  const { figures } = disclosure(traits.figures, { fiscalYear })
  const summary = {
    fatal: traits.fatal?.length ?? 0,
    error: countOf("error"),
    warning: countOf("warning"),
    info: 0,
    passed: 3,
    rounded: 0,
    notApplicable: 0,
    notChecked: 2,
  }
  return {
    path: traits.name ?? "a.txt",
    sha256,
    format: "txt",
    status: "checked",
    problem: null,
    disclosure: {
      title: traits.title ?? "单位预算情况说明",
      organisation: {
        name: traits.organisation ?? "示例区图书馆",
        level: traits.level ?? "unit",
        kind: "unknown",
      },
      fiscalYear,
      stage: traits.stage ?? "budget",
      unitOfAccount: "万元",
      sections: [],
      statements: [],
      glossary: [],
      dates: { adopted: null, approved: null, written: null, published: null },
      unread: [],
      tables: null,
    },
    figures: figures.map((figure) => ({ ...figure, label: { zh: figure.concept, en: figure.concept } })),
    verdicts: [],
    findings: [
      ...fatal.map((fingerprint) => findingOf(fingerprint, "fatal", [])),
      ...found.map(([rule, severity], index) => findingOf(`${rule}/${index}`, severity, [rule])),
    ].map((finding, index) => ({ ...finding, id: `n${index + 1}` })),
    rounding: { regime: "unknown", sums: 0, exact: 0, below: 0, above: 0, beyond: 0 },
    summary: { ...summary, coverage: 1 },
    timing: { readMs: 1, checkMs: 1 },
  }
}

function findingOf(fingerprint: string, severity: Severity, rules: readonly string[]) {
  const words = { zh: "合计不等", en: "The total differs" }
  return {
    fingerprint,
    severity,
    rules,
    verdicts: [],
    figures: [],
    suspects: [],
    title: words,
    explanation: words,
    advice: words,
    hypotheses: [],
    evidence: [],
  }
}
