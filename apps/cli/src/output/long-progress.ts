import type { Context } from "../context.ts"
import { PACE } from "../words/pace.ts"
import { clean } from "./clean.ts"
import { paceOf, timeWords } from "./pace.ts"
import { truncate } from "./width.ts"

/** How far a long command has come: a line on stderr that is drawn anew, or, where that is no terminal, one now and then. */
export interface LongProgress {
  /** How many are done by now; `name` is the last one, or what there is to say of them. */
  at(done: number, name?: string): void
  /** There are more to do than was known, or fewer. */
  more(count: number): void
  /** Writes something without the line standing in it. */
  around<T>(write: () => T): T
  clear(): void
}

/** What is done, how many there are, and what tells the time in milliseconds. */
export interface LongCommand {
  readonly doing: string
  /** Unknown where absent. */
  readonly all?: number
  readonly elapsed?: () => number
}

const CLEAR_LINE = "\r\u001b[2K"
/** How often a line is written where there is no terminal, in milliseconds. */
const NOW_AND_THEN = 10_000

/** Tells on stderr how far it is, how fast it goes, and how long it will take. */
export function longProgress(command: LongCommand, { io, language, quiet }: Context): LongProgress {
  const { doing, elapsed = () => performance.now() } = command
  const { write } = io.stderr
  const isTerminal = io.stderr.isTerminal && !quiet
  const words = PACE[language]
  const pace = paceOf()
  let all = command.all ?? 0
  const ofAll = () => (command.all === undefined ? "" : `/${all}`)
  let line = ""
  let told = elapsed()
  pace.note(0, told)

  const lineOf = (done: number, name: string) => {
    const perSecond = pace.perSecond()
    const rate = perSecond === null ? [] : [words.rate(perSecond.toFixed(1))]
    const left =
      perSecond === null || perSecond === 0 || done >= all
        ? []
        : [words.left(timeWords((all - done) / perSecond, words))]
    return [`${doing} ${done}${ofAll()}`, ...rate, ...left, ...(name === "" ? [] : [clean(name)])].join("  ")
  }
  const clear = () => {
    if (isTerminal && line !== "") write(CLEAR_LINE)
  }
  const draw = () => {
    if (isTerminal && line !== "") write(`${CLEAR_LINE}${truncate(line, (io.stderr.columns ?? 80) - 1)}`)
  }
  return {
    at: (done, name = "") => {
      pace.note(done, elapsed())
      line = lineOf(done, name)
      draw()
      if (isTerminal || quiet || elapsed() - told < NOW_AND_THEN) return
      told = elapsed()
      write(`${line}\n`)
    },
    more: (count) => {
      all += count
    },
    around: (something) => {
      clear()
      const result = something()
      draw()
      return result
    },
    clear: () => {
      clear()
      line = ""
    },
  }
}
