import { documentId } from "../organisation-id.ts"
import { CheckedDocument, type Report } from "../wire.ts"
import { withoutContacts } from "./contacts.ts"
import type { ReleasedDisclosure, ReleaseHead } from "./release-input.ts"

/** A disclosure as the files of a release have it: contacts masked, and no report where it was withdrawn. */
export interface Released extends Omit<ReleasedDisclosure, "report"> {
  readonly about: CheckedDocument["disclosure"]
  readonly format: string
  readonly report: CheckedDocument | null
}

/**
 * What of a disclosure goes into a release. Throws where its id or its report belongs to another document, or where the
 * report is none.
 */
export function releasedOf(disclosure: ReleasedDisclosure): Released {
  const { id, sha256, report, state } = disclosure
  if (id !== documentId(sha256) || sha256 !== report.sha256)
    throw new TypeError(`not one document: ${id}, ${sha256}, ${report.sha256}`)
  const { report: masked, ...rest } = withoutContacts(
    { ...disclosure, report: withoutCircumstances(report) },
    report.disclosure.contact,
  )
  // Read as others will read it: the names come in one order, and nothing unforeseen comes along.
  const own = CheckedDocument.parse(masked)
  const isWithdrawn = state === "withdrawn"
  return {
    ...rest,
    about: own.disclosure,
    format: own.format,
    report: isWithdrawn ? null : own,
    accepted: isWithdrawn
      ? []
      : rest.accepted.toSorted(inOrderOf(({ fingerprint, reason }) => [fingerprint, reason])),
    changes: isWithdrawn ? [] : rest.changes.toSorted(inOrderOf(({ slot, from, to }) => [slot, from, to])),
  }
}

/** The path of the report on a disclosure within its release. */
export function reportPath(id: string): string {
  return `disclosures/${id}.json`
}

/** The report on one disclosure (gouji/report/1) as its file holds it. */
export function reportText(report: CheckedDocument, { catalogue, engine }: ReleaseHead): string {
  const whole: Report = { schema: "gouji/report/1", catalogue, engine, documents: [report] }
  return `${JSON.stringify(whole)}\n`
}

/** Folders of whoever checked it, the time that took, and the contact are not of the disclosure. */
function withoutCircumstances({ path, disclosure, ...report }: CheckedDocument): CheckedDocument {
  const { contact: _, ...about } = disclosure
  const name = path.split(/[\\/]/).at(-1) ?? ""
  return { ...report, path: name, disclosure: about, timing: { readMs: 0, checkMs: 0 } }
}

function inOrderOf<T>(keysOf: (one: T) => readonly (string | null)[]): (a: T, b: T) => number {
  return (a, b) => {
    const [one, other] = [JSON.stringify(keysOf(a)), JSON.stringify(keysOf(b))]
    return one < other ? -1 : Number(one > other)
  }
}
