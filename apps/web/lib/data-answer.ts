import { createHash } from "node:crypto"

import { type Problem, problemWords } from "@gouji/application"

import { STATUS } from "./http-status.ts"
import { isKnown } from "./known-tag.ts"

/** Anyone may read, from anywhere, and nobody may do more. */
const OPEN = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, link",
}

/** The parameter that names a version by the beginning of its ETag: what is answered then may be kept for good. */
export const PIN = "v"
/** Digits of a hash that nobody meets by chance. */
const PIN_DIGITS = 16

/** Data of some kind, tagged with the hash of what is sent; `304` where the asker has it already. */
export function dataAnswer(request: Request, body: string, type: string): Response {
  const bytes = Buffer.from(body)
  const hash = createHash("sha256").update(bytes).digest("hex")
  const pin = new URL(request.url).searchParams.get(PIN)
  if (pin !== null && (pin.length < PIN_DIGITS || !hash.startsWith(pin)))
    return problemAnswer(request, {
      code: "invalid-parameters",
      faults: [{ parameter: PIN, fault: "other-version" }],
    })
  const etag = `"${hash}"`
  const headers = { ...OPEN, etag, "cache-control": pin === null ? "public, no-cache" : FOR_GOOD }
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers })
  return new Response(bytes, { headers: { ...headers, "content-type": `${type}; charset=utf-8` } })
}

const FOR_GOOD = "public, max-age=31536000, immutable"

/** A value as JSON. */
export function jsonAnswer(request: Request, value: unknown, type = "application/json"): Response {
  return dataAnswer(request, `${JSON.stringify(value, null, 2)}\n`, type)
}

/** A problem as RFC 9457 has it: `type` says which, `title` and `detail` are for people, in both languages. */
export function problemAnswer(request: Request, problem: Problem): Response {
  const { message, advice } = problemWords(problem)
  const status = STATUS[problem.code]
  const body = {
    type: `urn:gouji:problem:${problem.code}`,
    title: message.en,
    status,
    detail: advice.en,
    instance: new URL(request.url).pathname,
    code: problem.code,
    message,
    advice,
    ...(problem.code === "invalid-parameters" && { faults: problem.faults }),
  }
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status,
    headers: {
      ...OPEN,
      "content-type": "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
    },
  })
}

/** What may be done with data. */
const ALLOWED = "GET, HEAD, OPTIONS"

/** For whoever would do something else with it. */
export function notAllowedAnswer(): Response {
  return new Response(null, { status: 405, headers: { ...OPEN, allow: ALLOWED } })
}

/** For browsers that ask first what may be done. */
export function optionsAnswer(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN,
      allow: ALLOWED,
      "access-control-allow-methods": ALLOWED,
      "access-control-allow-headers": "accept, if-none-match, range",
      "access-control-max-age": "86400",
    },
  })
}
