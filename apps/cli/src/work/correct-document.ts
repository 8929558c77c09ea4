import type { Problem } from "@gouji/application"
import type { Desk } from "@gouji/application/desk"

import type { Paper } from "./read-paper.ts"

/** A correction somebody wants: of which document, and what reads the new one, or gives the code of what kept it from that. */
export interface CorrectionWanted {
  readonly id: string
  readonly read: () => Promise<Paper | string>
}

/** What came of it. `other-subject`: the new document is of another organisation, year or stage. */
export type Corrected =
  | { readonly kind: "corrected"; readonly id: string; readonly version: number }
  | { readonly kind: "other-subject" }
  /** `of` says with which of the two documents something is wrong. */
  | { readonly kind: "refused"; readonly problem: Problem; readonly of: "earlier" | "later" }

/** Takes in a corrected document as a new version of what an earlier one belongs to. */
export async function correctDocument(desk: Desk, { id, read }: CorrectionWanted): Promise<Corrected> {
  const earlier = await desk.life(id)
  if (!earlier.ok) return { kind: "refused", problem: earlier.error, of: "earlier" }
  const refused = (problem: Problem) => ({ kind: "refused", problem, of: "later" }) as const
  const paper = await read()
  if (typeof paper === "string") return refused({ code: "unreadable-file", detail: paper })
  const imported = await desk.importDocument(paper)
  if (!imported.ok) return refused(imported.error)
  const later = await desk.life(imported.value.sha256)
  if (!later.ok) return refused(later.error)
  const { subject, document } = later.value
  if (JSON.stringify(subject) !== JSON.stringify(earlier.value.subject)) return { kind: "other-subject" }
  return { kind: "corrected", id: imported.value.id, version: document.version }
}
