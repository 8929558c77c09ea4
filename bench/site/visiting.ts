import { Agent, get } from "node:http"

/** What visiting addresses came to. */
export interface Visited {
  /** Answers a second. */
  readonly rate: number
  /** Milliseconds of each, sorted. */
  readonly taken: readonly number[]
}

/** Visits every address once, so many at a time; throws where one is not answered with 200. */
export async function visit(origin: string, paths: readonly string[], atATime: number): Promise<Visited> {
  const agent = new Agent({ keepAlive: true, maxSockets: atATime })
  const left = paths.values()
  const taken: number[] = []
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      for (const path of left) taken.push(await timeOf(agent, origin + path))
    }),
  )
  const rate = (1000 * taken.length) / (performance.now() - begun)
  agent.destroy()
  return { rate, taken: taken.toSorted((a, b) => a - b) }
}

/** As a browser on an unencrypted line asks. */
function timeOf(agent: Agent, url: string): Promise<number> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { "accept-encoding": "gzip, deflate" } }, (response) => {
      response.resume().once("end", () => {
        if (response.statusCode === 200) resolve(performance.now() - begun)
        else reject(new Error(`${url}: ${response.statusCode}`))
      })
    }).once("error", reject)
  })
}

/** What all but a twentieth took at most. */
export function p95({ taken }: Visited): number {
  return taken[Math.floor(0.95 * (taken.length - 1))] ?? 0
}
