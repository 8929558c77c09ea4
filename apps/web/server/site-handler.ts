import type { IncomingMessage } from "node:http"

import { MODE_HEADER, type Mode } from "../lib/mode.ts"
import { type Answer, packed, send, wishIn } from "./answer.ts"
import { KeptAnswers } from "./kept-answers.ts"
import { modeIn } from "./modes.ts"
import { asPage } from "./page.ts"
import { type Handler, recording } from "./recording.ts"

interface Parts {
  /** Makes what was not made yet. */
  readonly handle: Handler
  /** The version the registry is at; undefined where it cannot be said, and then nothing is kept. */
  readonly version: () => Promise<number | undefined>
  /** Bytes of answers held at most. */
  readonly limit: number
}

/**
 * The site before its readers. An address is made once for a version of the registry, then sent as it stands, packed,
 * and not at all to a reader who has it. Many who ask for one at the same time wait for one making.
 */
export function siteHandler({ handle, version, limit }: Parts): Handler {
  const kept = new KeptAnswers(limit)
  const making = new Map<string, Promise<Answer | undefined>>()

  function made(key: string, request: IncomingMessage, mode: Mode | undefined): Promise<Answer | undefined> {
    const begun = making.get(key)
    if (begun !== undefined) return begun
    const answer = recording(handle, asOfAnybody(request))
      .then((raw) => raw && asPage(raw, mode))
      .finally(() => making.delete(key))
    making.set(key, answer)
    return answer
  }

  return async (request, response) => {
    const mode = outOfMode(request)
    if (!isForAnybody(request)) return handle(request, response)
    const wish = wishIn(request)
    const now = await version()
    const key = `${mode ?? ""} ${request.url}`
    const found = kept.get(now, key) ?? (await made(`${now} ${key}`, request, mode))
    if (found === undefined) return handle(request, response)
    const answer = await packed(found, wish)
    if (isKept(answer)) kept.set(now, key, answer)
    send(wish, response, answer)
  }
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
  return isRead && !PACKED.test(url ?? "") && headers.range === undefined && headers["rsc"] === undefined
}

/** Files that were packed as well as they can be when they were built; Next chooses among their forms. */
const PACKED = /^\/checker\//

/** A request without what is this reader's own: how it is to be packed, what is had already, whether the head will do. */
function asOfAnybody(request: IncomingMessage): IncomingMessage {
  for (const name of ["accept-encoding", "if-none-match", "if-modified-since", "cookie"]) {
    delete request.headers[name]
  }
  request.method = "GET"
  return request
}

function isKept({ status, headers }: Answer): boolean {
  return status === 200 && !/\b(no-store|private)\b/.test(String(headers["cache-control"] ?? ""))
}
