import type { ServerResponse } from "node:http"

/** Has pages sent when they are at their end, head and all, as `finished` makes them of what was written; all else as it comes. */
export function wholePages(response: ServerResponse, finished: (page: string) => string): ServerResponse {
  const write = response.write.bind(response) as Write
  const end = response.end.bind(response) as Write
  const flushHeaders = response.flushHeaders.bind(response)
  const chunks: Buffer[] = []
  const isPage = () => String(response.getHeader("content-type")).startsWith("text/html")
  response.write = ((chunk, ...rest) => {
    if (!isPage()) return write(chunk, ...rest)
    chunks.push(Buffer.from(chunk as Uint8Array))
    callbackIn(rest)?.()
    return true
  }) as typeof response.write
  response.flushHeaders = () => {
    if (!isPage()) flushHeaders()
  }
  response.end = ((...rest: unknown[]) => {
    if (chunks.length === 0) return end(...rest)
    const [chunk] = rest
    if (chunk != null && typeof chunk !== "function") chunks.push(Buffer.from(chunk as Uint8Array))
    // As text it would be gone through three times more to be sent.
    return end(Buffer.from(finished(Buffer.concat(chunks).toString("utf8"))), callbackIn(rest))
  }) as typeof response.end
  return response
}

type Write = (...given: unknown[]) => unknown

function callbackIn(rest: readonly unknown[]): (() => void) | undefined {
  const last = rest.at(-1)
  return typeof last === "function" ? (last as () => void) : undefined
}
