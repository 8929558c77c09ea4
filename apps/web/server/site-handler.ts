import type { IncomingMessage, ServerResponse } from "node:http"
import { pipeline } from "node:stream/promises"

import { inMode, MODE_HEADER, type Mode } from "../lib/mode.ts"
import { type Answer, packed, send, wishIn } from "./answer.ts"
import { hostIn } from "./asked-host.ts"
import { type Ask, withoutWire } from "./asking.ts"
import { KeptAnswers, type KeptUnder } from "./kept-answers.ts"
import { modeIn } from "./modes.ts"
import { asPage } from "./page.ts"
import { wholeAnswer } from "./whole-answer.ts"

/** Answers a request. */
type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

interface Parts {
  /** Asks for what was not made yet. */
  readonly ask: Ask
  /** The version of what the site shows; undefined where it cannot be said, and then nothing is kept. */
  readonly version: () => Promise<string | undefined>
  /** Bytes of answers held at most. */
  readonly limit: number
  /** Whether the operator says what the site's addresses begin with. Else that is the host each reader names. */
  readonly isNamed: boolean
}

/** What is asked for, as far as it matters to the answer. */
interface AskedFor {
  readonly url: string
  readonly host: string
  readonly mode: Mode | undefined
}

/**
 * The site before its readers. An address is made once for a version of what is shown, then sent as it stands, packed,
 * and not at all to a reader who has it. Many who ask for one at the same time wait for one making.
 */
export function siteHandler({ ask, version, limit, isNamed }: Parts): Handler {
  const kept = new KeptAnswers(limit)
  const making = new Map<string, Promise<Answer | undefined>>()

  function made(key: string, { url, host, mode }: AskedFor): Promise<Answer | undefined> {
    const begun = making.get(key)
    if (begun !== undefined) return begun
    // As anybody asks: what is made of it cannot depend on who asked first.
    const headers = { host, ...(mode !== undefined && { [MODE_HEADER]: mode }) }
    const answer = ask({ method: "GET", url, headers })
      .then(wholeAnswer)
      .then((raw) => raw && asPage(raw, mode))
      .finally(() => making.delete(key))
    making.set(key, answer)
    return answer
  }

  return async (request, response) => {
    const named = hostIn(request)
    if (named === undefined) return refuse(response)
    const mode = outOfMode(request)
    if (!isForAnybody(request)) return passOn(ask, request, response)
    const wish = wishIn(request)
    const { url = "/" } = request
    const host = isNamed ? SAME_FOR_ALL : named
    const under: KeptUnder = { version: await version(), host, address: inMode(mode, url) }
    const key = `${under.version} ${host} ${under.address}`
    const found = kept.get(under) ?? (await made(key, { url, host, mode }))
    if (found === undefined) return passOn(ask, request, response)
    const answer = await packed(found, wish)
    if (isKept(answer)) kept.set(under, answer)
    send(wish, response, answer)
  }
}

/** Passes on what one reader asks, and what they are answered, as it comes. */
async function passOn(ask: Ask, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "GET", url = "/", headers } = request
  const coming = await ask({ method, url, headers, body: request })
  response.writeHead(coming.statusCode ?? 0, withoutWire(coming.headers))
  await pipeline(coming, response)
}

/** The host a page is made for where it does not matter which. */
const SAME_FOR_ALL = "localhost"

/** Says that nobody is called that. */
function refuse(response: ServerResponse): void {
  response.writeHead(400, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" })
  response.end("Host 不是主机名。 · What Host names is no host.\n")
}

/** Takes the mode out of an address, and tells it in a header, which nobody else can set. */
function outOfMode(request: IncomingMessage): Mode | undefined {
  const { mode, url } = modeIn(request.url ?? "/")
  request.url = url
  delete request.headers[MODE_HEADER]
  if (mode !== undefined) request.headers[MODE_HEADER] = mode
  return mode
}

/** Whether everybody who asks is answered the same: not where a part is wanted, or where Next's own scripts ask. */
function isForAnybody({ method, url, headers }: IncomingMessage): boolean {
  const isRead = method === "GET" || method === "HEAD"
  return isRead && !AS_IT_LIES.test(url ?? "") && headers.range === undefined && headers["rsc"] === undefined
}

/** Files that go out as they lie: the checker's, packed when it was built, and originals and releases, which may be long. */
const AS_IT_LIES = /^\/checker\/dist\/|^\/doc\/[^/]+\/original\.|^\/(?:en\/)?data\/[\da-f]{12}\//

function isKept({ status, headers }: Answer): boolean {
  return status === 200 && !/\b(no-store|private)\b/.test(String(headers["cache-control"] ?? ""))
}
