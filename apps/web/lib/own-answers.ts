import { PAGE_CROPS } from "./page-crop/crop-shape.ts"
import { PICTURES } from "./picture/pictures.ts"
import { twinIn } from "./twins.ts"

/** Addresses that are no pages, of one language or none. */
const OF_THE_SITE = [
  "_next/.+",
  "api/v1/.+",
  "checker/dist/.+",
  "(?:robots|llms)[.]txt",
  "sitemap[.]xml",
  "catalog[.]jsonld",
  "icon[.]svg",
  "oembed",
  "doc/[^/]+/original[.].+",
  `f/[^/]+/[^/]+/(?:${Object.keys(PAGE_CROPS).join("|")})`,
]

/** And those each language has: releases, feeds, lists of pages, embeds, pictures. */
const OF_A_LANGUAGE = [
  "data/(?:[0-9a-f]{12}/.+|by-hash/[^/]+)",
  "(?:feed|corrections)[.]xml",
  "[dr]/[^/]+/feed[.]xml",
  "sitemaps/[^/]+[.]xml",
  `d/[^/]+/\\d{4}/(?:budget|final)/(?:${PICTURES.join("|")})`,
  "embed/(?:chart|figure|status)/.+",
]

const OWN = new RegExp(`^/(?:${[...OF_THE_SITE, `(?:en/)?(?:${OF_A_LANGUAGE.join("|")})`].join("|")})$`)

/** Whether what stands at an address is a file or data, which answers for itself and is the same in every mode. All else is a page. */
export function answersForItself(path: string): boolean {
  return OWN.test(path) || twinIn(path) !== undefined
}
