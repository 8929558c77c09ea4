import { createHash } from "node:crypto"

import { isKnown } from "../known-tag.ts"

/** A picture as a file that is asked for again by its tag: what it was drawn of may be read better one day. */
export function imageAnswer(request: Request, picture: Uint8Array<ArrayBuffer>, type: string): Response {
  const headers = {
    // Opened by itself it is a page that runs and loads nothing.
    "content-security-policy": "default-src 'none'",
    "cache-control": "public, no-cache",
    etag: `"${createHash("sha256").update(picture).digest("hex")}"`,
  }
  if (isKnown(request, headers.etag)) return new Response(null, { status: 304, headers })
  return new Response(picture, { headers: { ...headers, "content-type": type } })
}

/** In plain words why there is no picture. */
export function noImage(status: 404 | 503, why: string): Response {
  return new Response(`${why}\n`, {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      ...(status === 503 && { "retry-after": "10" }),
    },
  })
}
