import type { Run } from "./page-words.ts"

/** The runs of a page that have any of these words in them, whole or in part; how often each word was found, by the word. */
export interface Found {
  readonly runs: ReadonlySet<Run>
  readonly times: ReadonlyMap<string, number>
}

/** Looks for words on a page as they look, however they are spaced, coded or broken into runs. */
export function findWords(runs: readonly Run[], words: Iterable<string>): Found {
  const { text, owners } = joined(runs)
  const found = new Set<Run>()
  const times = new Map<string, number>()
  for (const word of words) {
    const starts = startsOf(text, plain(word))
    times.set(word, starts.length)
    for (const start of starts)
      for (const owner of owners.slice(start, start + plain(word).length)) found.add(owner)
  }
  return { runs: found, times }
}

/** All characters of the runs in one line, and which run each is of. */
function joined(runs: readonly Run[]) {
  const owners: Run[] = []
  let text = ""
  for (const run of runs) {
    const words = plain(run.words)
    text += words
    for (let index = 0; index < words.length; index++) owners.push(run)
  }
  return { text, owners }
}

/** One code for one look, and no blanks: `１３８ 0000` is `1380000`. */
function plain(words: string): string {
  return words.normalize("NFKC").replace(/\s+/g, "")
}

function startsOf(text: string, word: string): readonly number[] {
  const starts: number[] = []
  if (word === "") return starts
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) starts.push(at)
  return starts
}
