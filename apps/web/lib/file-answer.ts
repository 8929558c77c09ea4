import { Readable } from "node:stream"

import type { KeptFile } from "@gouji/application"

import { isKnown } from "./known-tag.ts"

/** What files of releases are, by their endings. Anything else is bytes. */
const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  jsonld: "application/ld+json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
  sqlite: "application/vnd.sqlite3",
}

/** A file to be kept for good, whole or in part (RFC 9110, 14): one range, which is what browsers and curl ask for. */
export function fileAnswer(request: Request, file: KeptFile, path: string): Response {
  const name = path.split("/").at(-1) ?? ""
  const etag = `"${file.sha256}"`
  const headers = {
    etag,
    "accept-ranges": "bytes",
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "etag, content-range, content-length",
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream",
    "content-disposition": `attachment; filename="${name}"`,
  }
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers })
  const range = rangeIn(request, file.size, etag)
  if (range === "unsatisfiable")
    return new Response(null, {
      status: 416,
      headers: { ...headers, "content-range": `bytes */${file.size}` },
    })
  const { from, to } = range ?? { from: 0, to: file.size - 1 }
  const isBody = request.method !== "HEAD" && file.size > 0
  return new Response(isBody ? bodyOf(file.bytes(from, to)) : null, {
    status: range === undefined ? 200 : 206,
    headers: {
      ...headers,
      "content-length": String(to - from + 1),
      ...(range !== undefined && { "content-range": `bytes ${from}-${to}/${file.size}` }),
    },
  })
}

function bodyOf(bytes: AsyncIterable<Uint8Array>): ReadableStream {
  // Node's own type of the same stream.
  return Readable.toWeb(Readable.from(bytes, { objectMode: false })) as ReadableStream
}

interface Range {
  readonly from: number
  readonly to: number
}

/** What of a file is asked for; undefined for all of it, as where the range is of another version or written otherwise. */
function rangeIn(request: Request, size: number, etag: string): Range | "unsatisfiable" | undefined {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(request.headers.get("range") ?? "")
  const version = request.headers.get("if-range") ?? etag
  if (asked === null || version !== etag) return undefined
  const [, first = "", last = ""] = asked
  if (first === "" && last === "") return undefined
  const from = first === "" ? Math.max(0, size - Number(last)) : Number(first)
  const to = first === "" || last === "" ? size - 1 : Math.min(size - 1, Number(last))
  if (first !== "" && last !== "" && Number(last) < from) return undefined
  return from > to ? "unsatisfiable" : { from, to }
}
