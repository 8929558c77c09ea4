import { grouped, type Measured } from "../measure.ts"
import { type Times, timesOf } from "./asking.ts"

/** Times of calls in a column. */
export function told({ median, p95 }: Times): string {
  return `${median.toFixed(2).padStart(8)} ms (p95 ${p95.toFixed(2)})`.padEnd(28)
}

/** How many in a second went one after the other. */
export function rateOf(taken: readonly Measured[]): string {
  const sum = (of: keyof Measured) => taken.reduce((all, each) => all + each[of], 0)
  const times = told(timesOf(taken.map(({ wall }) => wall))).trim()
  const cpu = (sum("cpu") / taken.length).toFixed(1)
  return `${grouped((1000 * taken.length) / sum("wall")).padStart(8)} a second, ${times} each, ${cpu} ms of processors here`
}

/** How many documents a second a measured run went through. */
export function throughput({ wall, cpu }: Measured, count: number): string {
  const perSecond = ((1000 * count) / wall).toFixed(1)
  return `${perSecond.padStart(8)} a second, ${(cpu / count).toFixed(1)} ms of processors each`
}
