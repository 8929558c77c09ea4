import type { Answer } from "./read-answer.ts"

/** Addresses of this site in what it answered, in the order they stand in; fragments are taken off. */
export function linksIn({ type, text }: Pick<Answer, "type" | "text">, origin: string): readonly string[] {
  const found = FINDERS[type]?.(text(), origin) ?? []
  return [
    ...new Set(
      found.map((link) => link.replace(/#.*$/s, "").replace(MARKED, "$1")).filter((link) => link !== ""),
    ),
  ]
}

/** What stands behind a picture's, a style's or a script's name only tells browsers which version it is. */
const MARKED = /(\.(?:svg|png|ico|css|js))\?.*$/s

type Finder = (text: string, origin: string) => readonly string[]

/** What may lead on, by its media type. Twins of pages are left alone: they lead nowhere their pages do not. */
const FINDERS: Readonly<Record<string, Finder>> = {
  "text/html": (html) => [...inMarkup(html), ...inScripts(html)],
  "text/css": (css) => matches(css, /url\(["']?(\/[^"')]+)/g),
  "text/javascript": chunksIn,
  "application/javascript": chunksIn,
  "application/xml": inXml,
  "application/atom+xml": inXml,
  "text/plain": (text, origin) => within(matches(text, /(https?:\/\/[^\s`)]+)/g), origin),
  "application/ld+json": (text, origin) => within(matches(text, /"@id": "([^"]+)"/g), origin),
}

/** In attributes only: text in a page has its quotes and angle brackets escaped. */
function inMarkup(html: string): readonly string[] {
  return matches(html, /<[a-z]+\b[^>]*?\s(?:href|src|action)="(\/(?!\/)[^"]*)"/g).map(unescaped)
}

/** Files that a page's own scripts will ask for: whole paths in quotes, which may be quoted themselves. */
function inScripts(html: string): readonly string[] {
  return matches(html, /<script\b[^>]*>([\s\S]*?)<\/script>/g).flatMap((script) =>
    matches(script, /["'\\](\/[\w.~/-]+\.\w+)(?=[\\"'])/g),
  )
}

/** Next's own scripts name each other from the folder they lie in. */
function chunksIn(script: string): readonly string[] {
  return matches(script, /["'](static\/(?:chunks|css|media)\/[\w.~/-]+\.\w+)["']/g).map(
    (file) => `/_next/${file}`,
  )
}

function inXml(xml: string, origin: string): readonly string[] {
  const addresses = [
    ...matches(xml, /<loc>([^<]*)<\/loc>/g),
    ...matches(xml, /<link\b[^>]*\shref="([^"]*)"/g),
  ]
  return within(addresses.map(unescaped), origin)
}

/** Of whole addresses those on this site, as paths; patterns (`{…}`) are none. */
function within(addresses: readonly string[], origin: string): readonly string[] {
  return addresses.flatMap((address) =>
    address.startsWith(`${origin}/`) && !address.includes("{") ? address.slice(origin.length) : [],
  )
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, first]) => first ?? [])
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
}
