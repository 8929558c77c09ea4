/** The most characters a sheet's name may have. */
const LONGEST = 31

/** Names a spreadsheet takes, each once, in the order given: without the characters it forbids, and cut to its length. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((words) => {
    const name = free(allowed(words), taken)
    taken.add(name.toLowerCase())
    return name
  })
}

function allowed(words: string): string {
  const name = words
    .replace(/[\p{Cc}\p{Cs}[\]:*?/\\]/gu, " ")
    .trim()
    .replace(/^'+|'+$/g, "")
  return cut(name, LONGEST) || "-"
}

function free(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const tail = number === 1 ? "" : ` (${number})`
    const candidate = cut(name, LONGEST - tail.length) + tail
    if (!taken.has(candidate.toLowerCase())) return candidate
  }
}

/** Counted as spreadsheets count, in UTF-16 units, and never inside a character. */
function cut(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .trim()
}
