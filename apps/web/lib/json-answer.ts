import { createHash } from "node:crypto"

import { type Problem, problemWords } from "@gouji/application"

import { STATUS } from "./http-status.ts"

/** Anyone may read, from anywhere, and nobody may do more. */
const OPEN = { "access-control-allow-origin": "*", "x-content-type-options": "nosniff" }

/** A value as JSON, tagged with the hash of what is sent; `304` where the asker has it already. */
export function jsonAnswer(request: Request, value: unknown): Response {
  const body = `${JSON.stringify(value, null, 2)}\n`
  const etag = `"${createHash("sha256").update(body).digest("hex")}"`
  const headers = { ...OPEN, etag, "cache-control": "public, no-cache" }
  const known = request.headers.get("if-none-match")?.split(/\s*,\s*/) ?? []
  if (known.some((tag) => tag.replace(/^W\//, "") === etag || tag === "*"))
    return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, "content-type": "application/json; charset=utf-8" } })
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
