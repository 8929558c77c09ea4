/** The best of several runs: other work on the machine only ever adds. */
export interface Measured {
  /** Milliseconds by the clock. */
  readonly wall: number
  /** Milliseconds of processors, collecting garbage included. */
  readonly cpu: number
}

/** Runs the work so often after one run to warm up, and keeps the best of each measure. */
export async function measure(rounds: number, work: () => unknown): Promise<Measured> {
  await work()
  let best: Measured = { wall: Number.POSITIVE_INFINITY, cpu: Number.POSITIVE_INFINITY }
  for (let round = 0; round < rounds; round++) {
    const [start, used] = [performance.now(), process.cpuUsage()]
    await work()
    const { user, system } = process.cpuUsage(used)
    best = {
      wall: Math.min(best.wall, performance.now() - start),
      cpu: Math.min(best.cpu, (user + system) / 1000),
    }
  }
  return best
}

/** 12,345,678 without asking the locale. */
export function grouped(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",")
}
