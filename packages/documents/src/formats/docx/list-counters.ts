import { listNumber } from "./list-numbers.ts"
import type { Level, List, Numbering } from "./numbering.ts"

/** Where in a list a paragraph stands: the list's number and the level, from 0. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

/** Counts the paragraphs of a document's lists in their order, and says what is printed before each. */
export class ListCounters {
  readonly #numbering: Numbering
  /** By what counts together, then by level. */
  readonly #counts = new Map<string, Map<number, number>>()
  readonly #begun = new Set<string>()

  constructor(numbering: Numbering) {
    this.#numbering = numbering
  }

  /** What the next paragraph at this place begins with; nothing for a bullet, or a list that is not there. */
  next({ list: id, level: at }: ListPlace): string {
    const list = this.#numbering.get(id)
    const level = list?.levels.get(at)
    if (!list || !level) return ""
    const counts = this.#countsOf(id, list)
    counts.set(at, (counts.get(at) ?? level.start - 1) + 1)
    for (const [lower, { restartsAfter }] of list.levels) {
      if (lower > at && restartsAfter > at) counts.delete(lower)
    }
    return printed(list, level, counts)
  }

  #countsOf(id: string, list: List): Map<number, number> {
    const counts = this.#counts.get(list.counts) ?? new Map<number, number>()
    this.#counts.set(list.counts, counts)
    if (!this.#begun.has(id)) {
      this.#begun.add(id)
      for (const [level, start] of list.restarts) counts.set(level, start - 1)
    }
    return counts
  }
}

function printed(list: List, level: Level, counts: ReadonlyMap<number, number>): string {
  if (level.format === "bullet") return ""
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const of = list.levels.get(at)
    const number = counts.get(at) ?? of?.start ?? 0
    return listNumber(number, level.isLegal ? "decimal" : (of?.format ?? "decimal"))
  })
  // 1. before 2024年 must not become 1.2024年; 一、 stands close to what follows.
  const isClose = level.isTight || !/[\dA-Za-z.]\s*$/.test(label)
  return isClose ? label : `${label} `
}
