import type { IncomingMessage, ServerResponse } from "node:http"

import { API, apiAnswer } from "../lib/api/api-answer.ts"
import { twinAnswer } from "../lib/api/twin-answer.ts"
import { notAllowedAnswer, optionsAnswer } from "../lib/data-answer.ts"
import { FOR_ALL_HEADERS } from "../lib/headers-for-all.ts"
import { twinIn } from "../lib/twins.ts"

/** Answers a question as data. */
type Answering = (request: Request) => Promise<Response>

/**
 * Answers what is asked as data, by the API or at a page's address, and says whether it did. Next has no part in it: that
 * would be most of what it takes to answer with a few rows.
 */
export async function answeredAsData(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const answering = answeringAt(request.url ?? "/")
  if (answering === undefined) return false
  const answer = await answerBy(answering, request)
  response.writeHead(answer.status, { ...FOR_ALL_HEADERS, ...Object.fromEntries(answer.headers) })
  response.end(Buffer.from(await answer.arrayBuffer()))
  return true
}

function answeringAt(url: string): Answering | undefined {
  const [path = ""] = url.split("?")
  // Nothing between two slashes, or behind the last, is for Next to put right.
  if (path.startsWith(API) && !/\/(?:\/|$)/.test(path)) return apiAnswer
  return twinIn(path) && twinAnswer
}

async function answerBy(answering: Answering, { method, url, headers }: IncomingMessage): Promise<Response> {
  if (method === "OPTIONS") return optionsAnswer()
  if (method !== "GET" && method !== "HEAD") return notAllowedAnswer()
  const has = headers["if-none-match"]
  return answering(
    new Request(`http://${headers.host}${url}`, {
      headers: has === undefined ? {} : { "if-none-match": has },
    }),
  )
}
