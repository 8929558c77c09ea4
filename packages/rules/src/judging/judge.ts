import type { Bilingual } from "../bilingual.ts"
import type { Claim, CombinedClaim } from "../claims/claim.ts"
import { everyInWords, firstInWords, impliesInWords } from "../claims/combined.ts"
import { holds } from "../claims/guard.ts"
import { type Held, type Judgement, unchecked } from "./judgement.ts"
import { kindOf, type SimpleClaim } from "./kinds.ts"

/** Holds a claim against a disclosure: one judgement for each instance it has there, at least one. */
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
        : judge(claim.claim, held).map(({ name }) => unchecked(name, "not-a-single-source"))
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
  }
}

/** How rounding enters it: for claims of several kinds, once each. */
export function roundingInWords(claim: Claim): Bilingual {
  const all = [...new Set(simpleIn(claim).map((simple) => kindOf(simple).rounding))]
  return { zh: all.map(({ zh }) => zh).join(""), en: all.map(({ en }) => en).join(" ") }
}

/** The claims a claim is made of. */
export function simpleIn(claim: Claim): readonly SimpleClaim[] {
  if (isSimple(claim)) return [claim]
  return claim.kind === "implies" ? simpleIn(claim.claim) : claim.claims.flatMap(simpleIn)
}

const COMBINED: ReadonlySet<string> = new Set<CombinedClaim["kind"]>([
  "every",
  "as-stated",
  "first-of",
  "implies",
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
