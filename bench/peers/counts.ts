import { type Limits, limitsOf } from "../../packages/rules/src/kernel/index.ts"

/** How many identities came out as each of `CLASSES`. */
export type Counts = readonly [pass: number, rounded: number, unlikely: number, fail: number]

/** Counts codes of the kernel. */
export function countsOf(codes: Uint8Array): Counts {
  let [rounded, unlikely, fail] = [0, 0, 0]
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]
    if (code === 1) rounded++
    else if (code === 2) unlikely++
    else if (code === 3) fail++
  }
  return [codes.length - rounded - unlikely - fail, rounded, unlikely, fail]
}

/** The limits by the number of figures that are not nought, which every peer is given as a table. */
export const LIMITS: readonly Limits<number>[] = Array.from({ length: 8 }, (_, count) => {
  const addends = Array.from({ length: count }, () => ({ weight: 1n, value: 1n, quantum: 1n }))
  const limits = limitsOf(addends, { model: "independent" })
  return Object.fromEntries(Object.entries(limits).map(([name, value]) => [name, Number(value)])) as Record<
    keyof Limits<number>,
    number
  >
})

/** What every peer does with a difference that it has worked out in its own way. */
export function codeOf(size: number, count: number): 0 | 1 | 2 | 3 {
  const limits = LIMITS[count]
  if (limits === undefined) throw new RangeError(`no limits for ${count}`)
  if (size === 0) return 0
  if (size <= limits.likelyHigh) return 1
  return size <= limits.high ? 2 : 3
}
