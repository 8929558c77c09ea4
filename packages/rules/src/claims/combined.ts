import type { Bilingual } from "../bilingual.ts"
import { type Guard, guardInWords } from "./guard.ts"

/** Several claims of one rule, each always told. */
export interface Every<Claim> {
  readonly kind: "every"
  readonly claims: readonly [Claim, ...Claim[]]
}

/** Several claims of one rule: told are those the document speaks of, and the first where it speaks of none. */
export interface AsStated<Claim> {
  readonly kind: "as-stated"
  readonly claims: readonly [Claim, ...Claim[]]
}

/** The same claim in other shapes: the first that the document has the figures for. */
export interface FirstOf<Claim> {
  readonly kind: "first-of"
  readonly claims: readonly [Claim, ...Claim[]]
}

/** A claim that holds only where the guard does. */
export interface Implies<Claim> {
  readonly kind: "implies"
  readonly when: Guard
  readonly claim: Claim
}

/** One claim where the guard holds, another where it does not. */
export interface Either<Claim> {
  readonly kind: "either"
  readonly when: Guard
  readonly then: Claim
  readonly otherwise: Claim
}

/** At least one. Typed by its members, so that claims of different kinds combine. */
type Several = readonly [unknown, ...unknown[]]

/** All of them, in this order. */
export function every<Claims extends Several>(...claims: Claims): Every<Claims[number]> {
  return { kind: "every", claims }
}

/** Those of them the document has something to hold against. */
export function asStated<Claims extends Several>(...claims: Claims): AsStated<Claims[number]> {
  return { kind: "as-stated", claims }
}

/** In order of preference. */
export function firstOf<Claims extends Several>(...claims: Claims): FirstOf<Claims[number]> {
  return { kind: "first-of", claims }
}

/** Where the guard does not hold, every instance is not applicable. */
export function implies<Claim>(when: Guard, claim: Claim): Implies<Claim> {
  return { kind: "implies", when, claim }
}

/** Where it cannot be told whether the guard holds, it is taken not to: `otherwise` asks for less. */
export function either<A, B>(when: Guard, then: A, otherwise: B): Either<A | B> {
  return { kind: "either", when, then, otherwise }
}

/** One after the other. */
export function everyInWords(claims: readonly Bilingual[]): Bilingual {
  return { zh: claims.map(({ zh }) => zh).join("；"), en: claims.map(({ en }) => en).join("; ") }
}

/** Joined by “or”. */
export function firstInWords(claims: readonly Bilingual[]): Bilingual {
  return { zh: claims.map(({ zh }) => zh).join("，或 "), en: claims.map(({ en }) => en).join(", or ") }
}

/** Guard ⇒ claim. */
export function impliesInWords(when: Guard, claim: Bilingual): Bilingual {
  const guard = guardInWords(when)
  return { zh: `${guard.zh} ⇒ ${claim.zh}`, en: `${guard.en} ⇒ ${claim.en}` }
}

/** Where the guard holds, the one; else the other. */
export function eitherInWords(when: Guard, then: Bilingual, otherwise: Bilingual): Bilingual {
  const guard = guardInWords(when)
  return {
    zh: `${guard.zh}时，${then.zh}；否则，${otherwise.zh}`,
    en: `where ${guard.en}: ${then.en}; otherwise ${otherwise.en}`,
  }
}
