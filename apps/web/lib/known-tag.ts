/** Whether who asks says they have it already: tags are compared weakly, and `*` is any (RFC 9110 §13.1.2). */
export function isKnown({ headers }: Request, etag: string): boolean {
  const known = headers.get("if-none-match")?.split(/\s*,\s*/) ?? []
  return known.some((tag) => tag.replace(/^W\//, "") === etag || tag === "*")
}
