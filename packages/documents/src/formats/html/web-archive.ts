import { decodeText } from "../decode-text.ts"

/**
 * The page in a web archive (MHTML, RFC 2557), as Office saves it under the name of a .doc; null where there is none.
 * The pictures and style sheets beside it are left where they are.
 */
export function pageOfWebArchive(archive: string): string | null {
  const boundary = /boundary="?([^"\s;]+)"?/i.exec(archive)?.[1]
  if (boundary === undefined) return null
  const parts = archive.split(`--${boundary}`).slice(1)
  const part = parts.find((each) =>
    /^\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?Content-Type:\s*text\/html/i.test(each),
  )
  return part === undefined ? null : contentOf(part.trimStart())
}

function contentOf(part: string): string | null {
  const blank = part.indexOf("\n\n")
  if (blank < 0) return null
  const [head, body] = [part.slice(0, blank), part.slice(blank + 2)]
  const encoding = /Content-Transfer-Encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  const bytes =
    encoding === "base64" ? fromBase64(body) : encoding === "quoted-printable" ? fromQuoted(body) : null
  if (bytes === null) return body
  const text = decodeText(bytes)
  return text.ok ? text.value : null
}

/** `=E9=A2=84` stands for bytes, `=` at the end of a line for nothing (RFC 2045, 6.7). */
function fromQuoted(body: string): Uint8Array {
  const joined = body.replace(/=\n/g, "")
  const bytes: number[] = []
  for (const [run, hex] of joined.matchAll(/=([0-9A-F]{2})|[^=]+|=/gi)) {
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16))
    else for (const byte of new TextEncoder().encode(run)) bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
const VALUES = new Map([...BASE64].map((letter, value) => [letter, value]))

function fromBase64(body: string): Uint8Array {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const letter of body) {
    const value = VALUES.get(letter)
    if (value === undefined) continue
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 0xff)
  }
  return Uint8Array.from(bytes)
}
