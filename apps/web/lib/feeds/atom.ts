import { xmlText } from "../xml.ts"

/** Something that happened, for those who follow. */
export interface FeedEntry {
  /** Stays what it is, wherever the site is served from. */
  readonly id: string
  readonly title: string
  /** ISO 8601 in UTC. */
  readonly at: string
  /** The page it is told on. */
  readonly link: string
  readonly author: string
  /** Plain text. */
  readonly summary: string
}

/** A feed, or a stretch of one. */
export interface Feed {
  readonly id: string
  readonly lang: string
  readonly title: string
  readonly publisher: string
  /** The page that shows the same. */
  readonly page: string
  readonly self: string
  /** The stretch before in time; null at the end. */
  readonly next: string | null
  readonly entries: readonly FeedEntry[]
}

/** A feed in which nothing has happened yet was never brought up to date. */
const NEVER = "1970-01-01T00:00:00Z"

/** As Atom (RFC 4287), by stretches (RFC 5005). */
export function atomOf({ id, lang, title, publisher, page, self, next, entries }: Feed): string {
  const updated =
    entries
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? NEVER
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(lang)}">`,
    element("id", id),
    element("title", title),
    element("updated", updated),
    `<author>${element("name", publisher)}</author>`,
    link("self", self, "application/atom+xml"),
    link("alternate", page, "text/html"),
    ...(next === null ? [] : [link("next", next, "application/atom+xml")]),
    ...entries.map(entryOf),
    "</feed>",
    "",
  ].join("\n")
}

function entryOf({ id, title, at, link: href, author, summary }: FeedEntry): string {
  return [
    "<entry>",
    element("id", id),
    element("title", title),
    element("updated", at),
    element("published", at),
    `<author>${element("name", author)}</author>`,
    link("alternate", href, "text/html"),
    element("summary", summary),
    "</entry>",
  ].join("\n")
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`
}

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`
}
