import type { DisclosureSubject } from "@gouji/domain"

import type { ImportAnswer, ImportQuestion } from "./import-outcome.ts"
import { decideSubject, type SubjectDecision, type SubjectKnown, type SubjectSaid } from "./subject.ts"

/** Why a document was not taken in: nobody said whose it is, or somebody said to leave it. */
export type Undecided = Exclude<SubjectDecision, { readonly kind: "decided" }> | { readonly kind: "skipped" }

/** Whose disclosure a document is, or why that is not known. */
export type Whose = (path: string, known: SubjectKnown) => Promise<DisclosureSubject | Undecided>

/** Who can be asked, and whether the manifest's word counts from the outset. */
export interface Asking {
  readonly ask?: ((question: ImportQuestion) => Promise<ImportAnswer>) | undefined
  readonly trustManifest: boolean
}

/** Decides whose each document is, and asks a person where there is one; about one name once. */
export function whoseIs({ ask, trustManifest }: Asking): Whose {
  const named = new Map<string, ImportAnswer>()
  return async (path, known) => {
    const first: SubjectSaid = { prefer: trustManifest ? "manifest" : null, organisation: null }
    const said = await saidOf(path, decideSubject(known, first), first)
    // Which organisation is meant can only be asked once it is known whose word counts.
    const decision = said === null ? null : decideSubject(known, said)
    const more = decision && said && (await saidOf(path, decision, said))
    const last = more && decideSubject(known, more)
    if (last === null) return { kind: "skipped" }
    return last.kind === "decided" ? last.subject : last
  }

  /** What is said after a person was asked what the decision leaves open; null where the document is to be left out. */
  async function saidOf(
    path: string,
    decision: SubjectDecision,
    said: SubjectSaid,
  ): Promise<SubjectSaid | null> {
    if (decision.kind === "decided") return said
    const answer = await answerTo({ path, ...decision })
    switch (answer?.kind) {
      case undefined:
        return said
      case "prefer":
        return { ...said, prefer: answer.prefer }
      case "organisation":
        return { ...said, organisation: answer.id }
      case "skip":
        return null
    }
  }

  async function answerTo(question: ImportQuestion): Promise<ImportAnswer | undefined> {
    if (question.kind === "differs") return ask?.(question)
    const answer = named.get(question.name) ?? (await ask?.(question))
    if (answer !== undefined) named.set(question.name, answer)
    return answer
  }
}
