import { readDocument } from "@gouji/documents"
import { check, type Outcome, type Severity } from "@gouji/rules"
import {
  asHtml,
  chanceOf,
  type FaultyPaper,
  PAPER_FAULTS,
  type PaperForm,
  type PrintedPaper,
  printedPaper,
} from "@gouji/testkit"

/** An instance of a rule that does not simply hold, and the gravest finding it stands in. */
export interface Complaint {
  readonly instance: string
  readonly outcome: Outcome
  readonly severity: Severity
}

/** Reads a paper as a web page and holds it against the catalogue. */
export async function complaintsOf(paper: PrintedPaper): Promise<readonly Complaint[]> {
  const read = await readDocument(new TextEncoder().encode(asHtml(paper)))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const { verdicts, findings } = check({ disclosure: read.value.disclosure, related: [] })
  const outcomes = new Map(verdicts.map(({ instance, outcome }) => [instance, outcome]))
  return findings.flatMap(({ severity, verdicts: instances }) =>
    instances.map((instance) => ({ instance, severity, outcome: outcomes.get(instance) ?? "fail" })),
  )
}

const soundComplaints = new Map<string, readonly Complaint[]>()

/** The complaints about the sound paper of a form and seed, looked up once. */
async function complaintsOfSound(form: PaperForm, seed: number): Promise<readonly Complaint[]> {
  const key = `${form} ${seed}`
  const known = soundComplaints.get(key) ?? (await complaintsOf(printedPaper({ form, seed })))
  soundComplaints.set(key, known)
  return known
}

/** A fault, whether one of the rules that have to find it did, and all that came of it. */
export interface Search {
  readonly faulty: FaultyPaper
  readonly isFound: boolean
  readonly found: readonly string[]
}

/** Plants a fault in the paper of a seed; undefined where that has no place for it. */
export async function searched(form: PaperForm, fault: string, seed: number): Promise<Search | undefined> {
  const faulty = PAPER_FAULTS[fault]?.(printedPaper({ form, seed }), chanceOf(seed))
  if (faulty === undefined) return undefined
  const before = new Set((await complaintsOfSound(form, seed)).map(nameOf))
  const found = (await complaintsOf(faulty.paper)).map(nameOf).filter((name) => !before.has(name))
  const isFound = found.some((name) => faulty.rules.includes(name.split("/")[0] ?? ""))
  return { faulty, isFound, found }
}

/** A sum that was only unlikely and now fails is found. */
function nameOf({ instance, outcome }: Complaint): string {
  return `${instance} ${outcome}`
}

/** Faults that no rule finds so far, and why: of one kind, in some slots only where these are named. */
const UNFOUND: readonly { readonly why: string; readonly fault: string; readonly slot?: RegExp }[] = [
  {
    why: "old names of a 类 are looked for in tables and items only",
    fault: "old-name-in-words",
    slot: /^exp\.f/,
  },
  {
    why: "changes of the three budgets are not held against that of all appropriations",
    fault: "wrong-direction",
    slot: /^Δ(?:gpb|gfb|soc)\.exp$/u,
  },
  {
    why: "a change that stands beside its amount alone, without last year's, a rate or a sum, can go either way",
    fault: "wrong-direction",
    slot: /^Δ(?:rev\.fin|fin\.exp)$/u,
  },
]

/** Whether it is known that no rule finds a fault where it was planted. */
export function isKnownUnfound(fault: string, { changes }: FaultyPaper): boolean {
  const [{ slot } = { slot: null }] = changes
  return UNFOUND.some((gap) => gap.fault === fault && (gap.slot === undefined || gap.slot.test(slot ?? "")))
}
