import { type Bilingual, capitalised } from "./bilingual.ts"
import type { Judgement, Telling } from "./judging/judgement.ts"
import type { Verdict } from "./verdict.ts"

const unread = Symbol("unread")

/** A verdict on its way: what it says is kept as the judgement has it until it is read. */
interface Untold {
  [unread]: Telling
  readonly made?: Bilingual
}

/**
 * Gives a verdict its explanation, made when it is first read. To whoever prints, copies or clones the verdict it is a
 * property like any other. One getter for all: a getter for each would cost more than the words.
 */
export function told(verdict: Omit<Verdict, "explanation">, { telling }: Judgement): Verdict {
  Object.defineProperty(verdict, unread, { value: telling, enumerable: false })
  // The property defined here is the one its type lacks.
  return Object.defineProperty(verdict, "explanation", EXPLANATION) as Verdict
}

const EXPLANATION: PropertyDescriptor & ThisType<Untold> = {
  enumerable: true,
  get() {
    return capitalised(this[unread].explanation)
  },
}
