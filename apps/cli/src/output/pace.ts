import type { PaceWords } from "../words/pace.ts"

/** How fast something goes: things done lately, each with the moment in milliseconds. */
export interface Pace {
  /** Notes that so many are done by now. */
  note(done: number, at: number): void
  /** Things a second; null before there is anything to tell it by. */
  perSecond(): number | null
}

/** What was done longer ago says nothing of how fast it goes now, in milliseconds. */
const LATELY = 30_000
/** Less than this tells nothing yet, in milliseconds. */
const AT_LEAST = 1_000

/** The pace of the last half minute, so that what was skipped at once does not make the rest look quick. */
export function paceOf(): Pace {
  const notes: { readonly done: number; readonly at: number }[] = []
  return {
    note: (done, at) => {
      notes.push({ done, at })
      while (notes.length > 2 && (notes[1]?.at ?? at) < at - LATELY) notes.shift()
    },
    perSecond: () => {
      const [first, last] = [notes[0], notes.at(-1)]
      if (first === undefined || last === undefined || last.at - first.at < AT_LEAST) return null
      return ((last.done - first.done) * 1000) / (last.at - first.at)
    },
  }
}

/** A length of time as one would say it: seconds, then minutes, then hours with minutes. */
export function timeWords(seconds: number, words: PaceWords): string {
  if (seconds < 90) return words.seconds(Math.ceil(seconds))
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return words.minutes(minutes)
  return words.hours(Math.floor(minutes / 60), minutes % 60)
}
