import { type Agent, type IncomingHttpHeaders, type IncomingMessage, request } from "node:http"
import type { Readable } from "node:stream"

/** What is asked of whoever makes pages. */
export interface Asked {
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly headers: IncomingHttpHeaders
  /** What is sent along. */
  readonly body?: Readable
}

/** Asks, and is given the answer as it comes. Rejects where whoever makes pages ends before it begins. */
export type Ask = (asked: Asked) => Promise<IncomingMessage>

/** Asks a server of this machine. */
export function askingAt(port: number, agent: Agent): Ask {
  return ({ method, url, headers, body }) =>
    new Promise((resolve, reject) => {
      const asking = request({
        host: LOOPBACK,
        port,
        agent,
        method,
        path: url,
        headers: withoutWire(headers),
      })
      asking.once("response", resolve).once("error", reject)
      if (body === undefined) asking.end()
      else body.once("error", (error) => asking.destroy(error)).pipe(asking)
    })
}

export const LOOPBACK = "127.0.0.1"

/** Headers but those of one connection, which end with it (RFC 9110 §7.6.1). */
export function withoutWire<Headers extends IncomingHttpHeaders>(headers: Headers): Headers {
  const kept = { ...headers }
  for (const name of OF_THE_WIRE) delete kept[name]
  return kept
}

const OF_THE_WIRE = ["connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"] as const
