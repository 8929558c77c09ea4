import type { IncomingMessage } from "node:http"

/** A host's name, or an address in its own notation, and a port. */
const HOST = /^(?:[a-z\d_](?:[a-z\d._-]{0,252})|\[[a-f\d:.]{2,45}\])(?::\d{1,5})?$/

/** The host of one who names none, as HTTP/1.0 allows. */
const NOBODYS = "localhost"

/** The host a request names, as addresses are compared; undefined where what it names is none (RFC 9112 §3.2). */
export function hostIn({ headers }: IncomingMessage): string | undefined {
  const host = headers.host?.toLowerCase() ?? NOBODYS
  return HOST.test(host) ? host : undefined
}
