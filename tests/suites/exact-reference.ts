import type { Equation, Term } from "@gouji/rules/kernel"

/** What an equation comes to by the definitions alone: slow, in fractions, and sharing nothing with the engine. */
export function referenceOf(equation: Equation, values: ReadonlyMap<string, string>): string {
  const addends = equation.terms.map((term) => addendOf(term, values))
  const residual = addends.reduce((sum, { weight, value }) => sum + weight * value, 0n)
  if (residual === 0n) return "pass"
  if (equation.model === "derived") return "fail"
  if (equation.model === "copied") return copied(addends)
  if (equation.ties === "any") return 2n * size(residual) <= total(addends) ? "pass-rounded" : "fail"
  return summed(
    addends.filter(({ value }) => value !== 0n),
    residual,
    equation,
  )
}

/** In ten-thousandths. */
export interface Addend {
  readonly weight: bigint
  readonly value: bigint
  readonly quantum: bigint
}

function addendOf({ figure, value, quantum, side, sign }: Term, values: ReadonlyMap<string, string>): Addend {
  const adds = (side === "computed") === (sign === 1)
  return {
    weight: adds ? 1n : -1n,
    value: tenThousandths(values.get(figure.id) ?? value),
    quantum: tenThousandths(quantum),
  }
}

/** A decimal text of up to four places. */
export function tenThousandths(text: string): bigint {
  const [whole = "", fraction = ""] = text.replace("-", "").split(".")
  const steps = BigInt(whole) * 10_000n + BigInt(fraction.padEnd(4, "0"))
  return text.startsWith("-") ? -steps : steps
}

/** Figures each rounded, or in a truncated document each cut off, on its own; none of these is nought. */
function summed(addends: readonly Addend[], residual: bigint, { model, rounding }: Equation): string {
  const known = model === "inferred" ? rounding : undefined
  const isRounded = 2n * size(residual) < total(addends.filter(isRoundedAtAll))
  if (known?.regime === "truncated" && isCut(addends.filter(isRoundedAtAll), residual)) return "pass-rounded"
  if (!isRounded) return "fail"
  if (known?.regime === "truncated" || known?.regime === "exact") return "pass-unlikely"
  return isHardlyEver(addends.filter(isRoundedAtAll), residual, known?.sums ?? 0)
    ? "pass-unlikely"
    : "pass-rounded"
}

function isRoundedAtAll({ quantum }: Addend): boolean {
  return quantum > 0n
}

/** What adds is short by less than its quantum and takes the residual down; what is taken away brings it up. */
function isCut(addends: readonly Addend[], residual: bigint): boolean {
  const down = total(addends.filter(({ weight, value }) => weight * value > 0n))
  const up = total(addends.filter(({ weight, value }) => weight * value < 0n))
  return -down < residual && residual < up
}

function isHardlyEver(addends: readonly Addend[], residual: bigint, sums: number): boolean {
  const [first] = addends
  if (first === undefined || addends.some(({ quantum }) => quantum !== first.quantum)) return false
  return isRare(addends.length - 1, Number(size(residual) / first.quantum), sums > 10 ? 100 * sums : 1000)
}

function copied([a, b, ...more]: readonly Addend[]): string {
  if (a === undefined || b === undefined || more.length > 0) return "fail"
  const step = (addend: Addend) => (addend.value === 0n ? 0n : addend.quantum)
  if (step(a) === step(b)) return "fail"
  const [fine, coarse] = step(a) < step(b) ? [a, b] : [b, a]
  if (2n * size(fine.value - coarse.value) <= coarse.quantum) return "pass"
  // Division of big integers cuts off towards nought.
  const cut = (fine.value / coarse.quantum) * coarse.quantum
  return coarse.value !== 0n && cut === coarse.value ? "pass-rounded" : "fail"
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value
}

function total(addends: readonly Addend[]): bigint {
  return addends.reduce((sum, { quantum }) => sum + quantum, 0n)
}

const rare = new Map<string, boolean>()

/**
 * Whether so many parts rounded, and their total, leave `steps` quanta or more, either way, less than once in `oneIn`:
 * the chance of exactly j is the centred B-spline of the parts' number at j, here by its recurrence.
 */
function isRare(parts: number, steps: number, oneIn: number): boolean {
  const key = `${parts} ${steps} ${oneIn}`
  const known = rare.get(key)
  if (known !== undefined) return known
  let all = 0n
  for (let j = steps; 2 * j <= parts + 1; j++) all += spline(parts, 2 * j)
  const result = 2n * all * BigInt(oneIn) < splineScale(parts)
  rare.set(key, result)
  return result
}

const splines = new Map<string, bigint>()

/** 2ⁿ·n! times the centred B-spline of degree n at halves/2, a whole number. */
function spline(degree: number, halves: number): bigint {
  if (Math.abs(halves) > degree + 1) return 0n
  // Of degree nought: one from −½ up to but not including ½.
  if (degree === 0) return halves >= -1 && halves < 1 ? 1n : 0n
  const key = `${degree} ${halves}`
  const known = splines.get(key)
  if (known !== undefined) return known
  const [near, far] = [BigInt(degree + 1 + halves), BigInt(degree + 1 - halves)]
  const result = near * spline(degree - 1, halves + 1) + far * spline(degree - 1, halves - 1)
  splines.set(key, result)
  return result
}

function splineScale(degree: number): bigint {
  return degree === 0 ? 1n : 2n * BigInt(degree) * splineScale(degree - 1)
}
