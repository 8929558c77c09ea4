/** An address, and where it is linked. */
export interface Link {
  readonly path: string
  readonly from: string
}

/** What is known of a site while its links are followed. */
export interface Frontier {
  /** The next address to visit; undefined while none is known that was not given out. */
  next(): Link | undefined
  /** Takes in what a page led to; each address is given out once. */
  meet(paths: readonly string[], from: string): void
  /** How many addresses are known, and how many of them were not given out. */
  known(): number
  waiting(): number
}

/**
 * Begins with addresses; those in `elsewhere` are known and never given out. Breadth first, but that what lies under a
 * page's own address, its data and pictures, comes right after it, as long as the site has it at hand.
 */
export function frontier(beginnings: readonly string[], elsewhere: readonly string[]): Frontier {
  const waiting: Link[] = beginnings.map((path) => ({ path, from: path }))
  const known = new Set([...beginnings, ...elsewhere])
  return {
    next: () => waiting.shift(),
    known: () => known.size,
    waiting: () => waiting.length,
    meet: (paths, from) => {
      const met = [...new Set(paths)].filter((path) => !known.has(path)).map(detached)
      for (const path of met) known.add(path)
      const links = met.map((path) => ({ path, from }))
      waiting.unshift(...links.filter(isOfItsPage))
      waiting.push(...links.filter((link) => !isOfItsPage(link)))
    },
  }
}

/** The same text by itself: as a piece of a page it would keep the whole page in memory for as long as it is known. */
function detached(piece: string): string {
  return Buffer.from(piece).toString("utf8")
}

/** Whether an address lies under that of the page it is linked from, as those of its data and its picture do. */
function isOfItsPage({ path, from }: Link): boolean {
  return path.startsWith(from) && /^[./]\w+\.?\w*$/.test(path.slice(from.length))
}
