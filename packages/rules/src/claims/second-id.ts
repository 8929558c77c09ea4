import type { Bilingual } from "../bilingual.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** Another id of an entry, kept because both stand in print: the verdicts are that entry's. */
export interface SecondId {
  readonly kind: "second-id"
  readonly of: string
}

/** `secondIdOf("N15")`. */
export function secondIdOf(id: string): SecondId {
  return { kind: "second-id", of: id }
}

function secondIdInWords({ of }: SecondId): Bilingual {
  return { zh: `同 ${of}`, en: `the same as ${of}` }
}

/** How it is judged, told and rounded. */
export const SECOND_ID: Kind<SecondId> = { judge: () => [], inWords: secondIdInWords, rounding: NONE }
