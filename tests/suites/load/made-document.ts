import { nodeHash } from "@gouji/adapters"
import { type Act, checkedAct, type Original, organisationId, type Writing } from "@gouji/application"
import { type Hole, lengthOf, type Part, type Place, printed, type Template } from "./template.ts"

/** What a document made of a template is to say. */
export interface Wanted {
  readonly template: Template
  readonly organisation: string
  readonly fiscalYear: number
  /** What every amount of the template is multiplied by: sums stay sums. */
  readonly factor: number
}

/** A document as a registry is given it: its bytes, its report, and the acts of receiving and checking it. */
export interface MadeDocument {
  readonly original: Original
  readonly report: NonNullable<Writing["report"]>
  readonly received: Extract<Act, { readonly kind: "received" }>
  readonly checked: Extract<Act, { readonly kind: "checked" }>
}

/** The edition made documents were checked under. */
export const EDITION = { catalogue: "load.1", engine: "load" }

const encoder = new TextEncoder()

/**
 * Fills a template: another original under a hash of its own, with a report that says of it what the template's said,
 * evidence in its place. Nothing is read or checked, so what rounding left over is multiplied like the rest.
 */
export function madeDocument(wanted: Wanted): MadeDocument {
  const { template, organisation, fiscalYear } = wanted
  const text = filled(template.text, (hole) => wordsOf(hole, wanted))
  const bytes = encoder.encode(text)
  const sha256 = nodeHash(bytes)
  const name = `${sha256.slice(0, 12)}.txt`
  const moved = moving(wanted)
  const personal = template.personal.map(({ start, end }) => ({ start: moved(start), end: moved(end) }))
  const fingerprint = (of: string) =>
    nodeHash(encoder.encode(`${organisation}/${fiscalYear}/${of}`)).slice(0, 16)
  const json = filled(template.report, (hole) => {
    if (hole.kind === "place") return String(moved(hole))
    if (hole.kind === "fingerprint") return fingerprint(hole.of)
    if (hole.kind === "path") return name
    return hole.kind === "sha256" ? sha256 : wordsOf(hole, wanted)
  })
  const report = { hash: nodeHash(encoder.encode(json)), json }
  const subject = {
    organisation: organisationId(nodeHash, organisation),
    fiscalYear,
    stage: template.stage,
  }
  const findings = template.document.findings.map((each) => ({
    ...each,
    fingerprint: fingerprint(each.fingerprint),
  }))
  return {
    original: { sha256, name, bytes, text, personal },
    report,
    received: { kind: "received", subject, document: sha256, name, address: null, dates: null },
    checked: checkedAct(
      { ...template.document, sha256, findings },
      { subject, ...EDITION, report: report.hash, against: [] },
    ),
  }
}

function filled(parts: readonly Part[], words: (hole: Hole) => string): string {
  let text = ""
  for (const part of parts) text += typeof part === "string" ? part : words(part)
  return text
}

function wordsOf(hole: Hole, { template, organisation, fiscalYear, factor }: Wanted): string {
  switch (hole.kind) {
    case "amount":
      return printed(hole.hundredths * factor)
    case "name":
      return organisation
    case "year":
      return String(hole.year + fiscalYear - template.fiscalYear)
    default:
      throw new TypeError(`${hole.kind} is not printed`)
  }
}

/** Where a place of the template's text is in the document's, by how much longer the holes before it became. */
function moving(wanted: Wanted): (place: Place) => number {
  const grown = [0]
  for (const part of wanted.template.text) {
    if (typeof part === "string") continue
    const growth = wordsOf(part, wanted).length - lengthOf(part, wanted.template.organisation)
    grown.push((grown.at(-1) ?? 0) + growth)
  }
  return ({ at, holes }) => at + (grown[holes] ?? 0)
}
