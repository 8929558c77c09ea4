/** What can be written canonically: no fractions, since nothing that is signed has any, and nothing undefined. */
export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [name: string]: Canonical }

/**
 * JSON that two programs write alike, so that its bytes can be hashed and signed: names in the order of their UTF-16
 * units, no spaces (RFC 8785). Throws on numbers that are not safe integers, which that standard writes as floats, and on
 * anything JSON has no word for.
 */
export function canonicalJson(value: Canonical): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`
  if (typeof value === "object" && value !== null)
    return objectIn(value as { readonly [name: string]: Canonical })
  if (typeof value === "number" && !Number.isSafeInteger(value))
    throw new TypeError(`not canonical: ${value}`)
  const text = JSON.stringify(value)
  if (text === undefined) throw new TypeError("not canonical: undefined")
  return text
}

function objectIn(value: { readonly [name: string]: Canonical }): string {
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] as Canonical)}`).join()}}`
}

/** The bytes of it, in UTF-8. */
export function canonicalBytes(value: Canonical): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value))
}
