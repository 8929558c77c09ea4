/** How long something took. */
export interface Measured {
  /** Milliseconds by the clock. */
  readonly wall: number
  /** Milliseconds of processors, collecting garbage included. */
  readonly cpu: number
}

/** Runs the work so often after one run to warm up, and keeps the best of each: other work only ever adds. */
export async function measure(rounds: number, work: () => unknown): Promise<Measured> {
  await work()
  let best: Measured = { wall: Number.POSITIVE_INFINITY, cpu: Number.POSITIVE_INFINITY }
  for (let round = 0; round < rounds; round++) {
    const { wall, cpu } = await timed(work)
    best = { wall: Math.min(best.wall, wall), cpu: Math.min(best.cpu, cpu) }
  }
  return best
}

/** Runs the work once. */
export async function timed(work: () => unknown): Promise<Measured> {
  const since = stopwatch()
  await work()
  return since()
}

/** Started when it is made; says how long it has run whenever it is asked. */
export function stopwatch(): () => Measured {
  const [start, used] = [performance.now(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(used)
    return { wall: performance.now() - start, cpu: (user + system) / 1000 }
  }
}

/** The middle one of several measures, each of clock and processors for itself. */
export function median(several: readonly Measured[]): Measured {
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
  return { wall: middle(several.map(({ wall }) => wall)), cpu: middle(several.map(({ cpu }) => cpu)) }
}

/** 12,345,678 without asking the locale. */
export function grouped(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",")
}
