/** What something is found by: its names in Chinese and English, and how the Chinese ones begin, syllable by syllable. */
export interface Named {
  readonly names: readonly string[]
  readonly initials: string
}

/** How words fit a name: they stand in it, they are initials of it, or their characters come in that order. */
type Fit = 0 | 1 | 2

/** The ones that words fit, the closest first; those that fit as well as each other stay in their order. */
export function fitting<T>(all: readonly T[], words: string, namedOf: (one: T) => Named): readonly T[] {
  const asked = plainly(words).trim()
  if (asked === "") return all
  const found: Readonly<Record<Fit, T[]>> = { 0: [], 1: [], 2: [] }
  for (const one of all) {
    const fit = fitOf(asked, namedOf(one))
    if (fit !== null) found[fit].push(one)
  }
  return [...found[0], ...found[1], ...found[2]]
}

function fitOf(asked: string, named: Named): Fit | null {
  const names = named.names.map(plainly)
  if (names.some((name) => name.includes(asked))) return 0
  if (named.initials.includes(asked)) return 1
  return [...names, named.initials].some((name) => comesIn(asked, name)) ? 2 : null
}

/** Full-width digits and letters of an input method, and capitals, are none here. */
function plainly(text: string): string {
  return text.normalize("NFKC").toLowerCase()
}

/** Every character but blanks, in that order. */
function comesIn(asked: string, name: string): boolean {
  let from = 0
  for (const character of asked.replaceAll(" ", "")) {
    const at = name.indexOf(character, from)
    if (at < 0) return false
    from = at + character.length
  }
  return true
}
