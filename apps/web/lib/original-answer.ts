import type { OpenOriginal } from "@gouji/application/reader"

import { isKnown } from "./known-tag.ts"
import { originalOf } from "./original-name.ts"

/**
 * The untouched file of a document: what a browser can show without running it is shown, the rest is saved. Its tag is
 * its hash, by which a reader can tell that it is the file all the figures were read from.
 */
export function originalAnswer(request: Request, { id, sha256, format, bytes }: OpenOriginal): Response {
  const { name, type } = originalOf(format)
  const isShown = type === "text/plain" || type === "application/pdf"
  const headers = {
    "cache-control": "public, no-cache",
    "content-disposition": `${isShown ? "inline" : "attachment"}; filename="${id}-${name}"`,
    "x-content-type-options": "nosniff",
    etag: `"${sha256}"`,
  }
  if (isKnown(request, headers.etag)) return new Response(null, { status: 304, headers })
  return new Response(Buffer.from(bytes), { headers: { ...headers, "content-type": type } })
}
