import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http"

import { type Answer, tagOf } from "./answer.ts"

/** Whoever answers a request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The longest answer that is held in memory, in bytes; longer ones go out as they come. */
const LONGEST = 8 * 2 ** 20

/** What a handler answers, as a value; undefined where that is too long to be one, or was broken off amid it. */
export async function recording(handle: Handler, request: IncomingMessage): Promise<Answer | undefined> {
  const response = new Recorder(request)
  const handled = handle(request, response).catch((error: unknown) => {
    if (!response.destroyed) throw error
  })
  await Promise.race([response.ended, handled.then(() => response.ended)])
  return response.answer()
}

/** A response that goes nowhere, and keeps what it is told. */
class Recorder extends ServerResponse {
  readonly #chunks: Buffer[] = []
  #length = 0
  #end: () => void = () => undefined
  readonly ended = new Promise<void>((resolve) => {
    this.#end = resolve
  })

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const headers = rest.find((one) => typeof one === "object") as OutgoingHttpHeaders | undefined
    for (const [name, value] of Object.entries(headers ?? {})) {
      if (value !== undefined) this.setHeader(name, value)
    }
    return this
  }

  override flushHeaders(): void {}

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    if (this.destroyed) return false
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk as Uint8Array)
    this.#length += bytes.length
    this.#chunks.push(bytes)
    callbackIn(rest)?.()
    if (this.#length > LONGEST) this.destroy()
    return !this.destroyed
  }

  override end(...rest: unknown[]): this {
    const [chunk] = rest
    if (chunk != null && typeof chunk !== "function") this.write(chunk)
    callbackIn(rest)?.()
    if (this.destroyed) return this
    this.finished = true
    this.emit("finish")
    this.#end()
    return this
  }

  answer(): Answer | undefined {
    if (!this.finished) return undefined
    const identity = Buffer.concat(this.#chunks)
    const headers = { etag: tagOf(identity), ...this.getHeaders() }
    for (const name of OF_THE_WIRE) delete headers[name]
    return { status: this.statusCode, headers, bodies: { identity } }
  }

  /** Broken off, by whoever makes the answer or because it is too long: they learn that nobody listens any more. */
  override destroy(): this {
    if (this.destroyed || this.finished) return this
    this.destroyed = true
    this.#chunks.length = 0
    this.#end()
    this.emit("close")
    return this
  }
}

/** What is said of one sending, and not of what is sent. */
const OF_THE_WIRE = ["content-length", "transfer-encoding", "connection"] as const

function callbackIn(rest: readonly unknown[]): (() => void) | undefined {
  const last = rest.at(-1)
  return typeof last === "function" ? (last as () => void) : undefined
}
