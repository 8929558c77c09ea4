import { xmlText } from "../xml.ts"

/** An address search engines are told of, and when what is there last changed; null where that is not known. */
export interface Listed {
  readonly url: string
  readonly at: string | null
}

/** More than these in one file some engines do not read. */
export const MOST_URLS = 10_000

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"

/** A file of addresses. */
export function sitemapOf(listed: readonly Listed[]): string {
  return documentOf("urlset", "url", listed)
}

/** The list of such files. */
export function sitemapIndexOf(files: readonly Listed[]): string {
  return documentOf("sitemapindex", "sitemap", files)
}

function documentOf(root: string, element: string, listed: readonly Listed[]): string {
  const lines = listed.map(({ url, at }) => {
    const changed = at === null ? "" : `<lastmod>${xmlText(at)}</lastmod>`
    return `<${element}><loc>${xmlText(url)}</loc>${changed}</${element}>`
  })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${root} xmlns="${NAMESPACE}">`,
    ...lines,
    `</${root}>`,
    "",
  ].join("\n")
}
