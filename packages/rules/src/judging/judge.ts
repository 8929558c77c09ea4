import type { Bilingual } from "../bilingual.ts"
import type { Claim, CombinedClaim } from "../claims/claim.ts"
import { eitherInWords, everyInWords, firstInWords, impliesInWords } from "../claims/combined.ts"
import { holds, reasonOf } from "../claims/guard.ts"
import { NONE } from "../words/rounding-words.ts"
import { type Held, type Judgement, unchecked } from "./judgement.ts"
import { kindOf, type SimpleClaim } from "./kinds.ts"

/** Holds a claim against a disclosure: one judgement for each instance it has there; none for entries that are no checks. */
export function judge(claim: Claim, held: Held): readonly Judgement[] {
  if (isSimple(claim)) return kindOf(claim).judge(claim, held)
  switch (claim.kind) {
    case "every":
      return claim.claims.flatMap((each) => judge(each, held))
    case "as-stated":
      return spokenOf(claim.claims.flatMap((each) => judge(each, held)))
    case "first-of":
      return firstKnown(claim.claims.map((each) => judge(each, held)))
    case "implies":
      return holds(claim.when, held.facts)
        ? judge(claim.claim, held)
        : namesOf(claim.claim, held).map((name) => unchecked(name, reasonOf(claim.when)))
    case "either":
      return judge(holds(claim.when, held.facts) ? claim.then : claim.otherwise, held)
  }
}

/** What the claim says, from the claim itself, so that the register cannot say otherwise. */
export function claimInWords(claim: Claim): Bilingual {
  if (isSimple(claim)) return kindOf(claim).inWords(claim)
  switch (claim.kind) {
    case "every":
    case "as-stated":
      return everyInWords(claim.claims.map(claimInWords))
    case "first-of":
      return firstInWords(claim.claims.map(claimInWords))
    case "implies":
      return impliesInWords(claim.when, claimInWords(claim.claim))
    case "either":
      return eitherInWords(claim.when, claimInWords(claim.then), claimInWords(claim.otherwise))
  }
}

/** How rounding enters it: for claims of several kinds, once each. */
export function roundingInWords(claim: Claim): Bilingual {
  const each = [...new Set(simpleIn(claim).map((simple) => kindOf(simple).rounding))]
  // Where it enters one of them, the others need no mention.
  const all = each.length > 1 ? each.filter((rounding) => rounding !== NONE) : each
  return { zh: all.map(({ zh }) => zh).join(""), en: all.map(({ en }) => en).join(" ") }
}

/** The claims a claim is made of. */
export function simpleIn(claim: Claim): readonly SimpleClaim[] {
  if (isSimple(claim)) return [claim]
  switch (claim.kind) {
    case "implies":
      return simpleIn(claim.claim)
    case "either":
      return [...simpleIn(claim.then), ...simpleIn(claim.otherwise)]
    case "every":
    case "as-stated":
    case "first-of":
      return claim.claims.flatMap(simpleIn)
  }
}

/** One name for each claim it is made of, however many instances that has. */
function namesOf(claim: Claim, held: Held): readonly string[] {
  return simpleIn(claim)
    .flatMap((simple) => judge(simple, held).slice(0, 1))
    .map(({ name }) => name)
}

const COMBINED: ReadonlySet<string> = new Set<CombinedClaim["kind"]>([
  "every",
  "as-stated",
  "first-of",
  "implies",
  "either",
])

function isSimple(claim: Claim): claim is SimpleClaim {
  return !COMBINED.has(claim.kind)
}

function spokenOf(judgements: readonly Judgement[]): readonly Judgement[] {
  const spoken = judgements.filter((judgement) => judgement.spoken)
  return spoken.length > 0 ? spoken : judgements.slice(0, 1)
}

/** Of several shapes of one claim, the first that could be evaluated; failing that, the one that wants least. */
function firstKnown(shapes: readonly (readonly Judgement[])[]): readonly Judgement[] {
  const known = shapes.find((judgements) => judgements.some(({ reason }) => reason === null))
  return known ?? shapes.toSorted((a, b) => wanting(a) - wanting(b))[0] ?? []
}

function wanting(judgements: readonly Judgement[]): number {
  return judgements.reduce((sum, { missing }) => sum + missing.length, 0)
}
