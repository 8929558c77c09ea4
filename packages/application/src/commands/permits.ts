import { DocumentAct, err, ok, type Refusal, type Result, refusalOf } from "@gouji/domain"

import type { Ports } from "../ports.ts"
import type { Problem } from "../problem.ts"
import { holders } from "../queries/holders.ts"
import { actOf, type Given, givenOf, type Wish } from "./act-on-document.ts"

/** Why each kind of act may not be done to a document just now; null where it may. */
export type Permits = Readonly<Record<Wish["kind"], Refusal | null>>

/**
 * What whoever sits at the desk may do to a document as it stands, by the same rules that decide it when it is done.
 * Nothing is written; what is said in an act (a reason, a day) is held against them only then.
 */
export function permits(ports: Ports) {
  return async (id: string): Promise<Result<Permits, Problem>> => {
    const given = await givenOf(ports, id)
    if (given === undefined) return err({ code: "no-such-document", id })
    const known = await holders(ports.registry)
    const at = ports.clock.now()
    const of = async (wish: Wish) => {
      // What it says is made up, and fits; a document without a check has nothing to sign, and its state says so.
      const act = DocumentAct.safeParse(await actOf(ports, given, wish)).data ?? unsaid(given)
      const by = ports.signer?.publicKey ?? null
      return refusalOf({ standing: given.standing, act, by, at, holders: known })
    }
    const finding = given.entry.report.findings[0]?.fingerprint ?? "-"
    return ok({
      annotated: await of({ kind: "annotated", finding: null, words: "-" }),
      accepted: await of({ kind: "accepted", finding, reason: "-", until: at.slice(0, 10) }),
      contested: await of({ kind: "contested", finding, reply: "-" }),
      retracted: await of({ kind: "retracted", entry: null }),
      submitted: await of({ kind: "submitted" }),
      returned: await of({ kind: "returned", reason: "-" }),
      signed: await of({ kind: "signed" }),
      published: await of({ kind: "published" }),
      withdrawn: await of({ kind: "withdrawn", reason: "-" }),
    })
  }
}

/** The sign-off of a document that was never checked. */
function unsaid({ entry }: Given): DocumentAct {
  const { subject, sha256: document } = entry
  return { kind: "signed", subject, document, catalogue: "", report: document, accepted: [] }
}
