/** Chance that comes out the same for the same seed, everywhere. */
export interface Chance {
  /** A whole number from 0 up to, not including, `n`. */
  below(n: number): number
  /** One of the items; there has to be one. */
  pick<T>(items: readonly T[]): T
  /** True about once in `n` times. */
  once(n: number): boolean
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, plenty for test data and for nothing else. */
export function chanceOf(seed: number): Chance {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (n: number) => next() % n
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new TypeError("nothing to pick from")
      return item
    },
    once: (n) => below(n) === 0,
  }
}
