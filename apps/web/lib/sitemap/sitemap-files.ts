import {
  disclosurePath,
  organisationPath,
  type Page,
  rulePath,
  type Site,
  termPath,
} from "@gouji/application"
import type { Reader } from "@gouji/application/reader"

import { isAsFiles } from "../as-files.ts"
import { stretchAt } from "../list-place.ts"
import { countOfParts, type PartedList, pagingFrom } from "../parted-list.ts"
import { type Listed, MOST_URLS } from "./sitemap.ts"

/** Pages that are always there. */
const STANDING = ["/", "/status", "/rules", "/glossary", "/corrections", "/data", "/about"]

/** The page that has the site look for a hash, which files cannot. */
const ASKING = ["/verify"]

/** The files of the sitemap by name: what is always there, organisations, and each year's papers. */
export async function sitemapFiles(reader: Reader): Promise<readonly string[]> {
  const years = await reader.coverage()
  const papers = years.flatMap(({ fiscalYear, stage, published }) =>
    partsUpTo(Math.ceil(published / MOST_URLS)).map(
      (part) => `disclosures-${fiscalYear}-${stage}-${part}.xml`,
    ),
  )
  const { items: some } = await reader.organisations({ limit: 1 })
  // A list has a first part even where nothing is in it; a file that lists nothing is none.
  const organisations = some.length === 0 ? [] : partsUpTo(await countOfParts(organisationList(reader)))
  return ["pages.xml", ...organisations.map((part) => `organisations-${part}.xml`), ...papers]
}

const PAPERS = /^disclosures-(\d{4})-(budget|final)-([1-9]\d{0,3})\.xml$/
const ORGANISATIONS = /^organisations-([1-9]\d{0,3})\.xml$/

/** What one of them lists; undefined where there is no such file. */
export async function sitemapFile(
  reader: Reader,
  name: string,
  site: Site,
): Promise<readonly Listed[] | undefined> {
  if (name === "pages.xml") return standing(reader, site)
  const papers = PAPERS.exec(name)
  if (papers !== null) {
    const [, year = "", stage = "", part = ""] = papers
    const filter = { fiscalYear: Number(year), stage: stage === "final" ? "final" : "budget" } as const
    const heads = await partAt(Number(part), {
      name: `disclosures ${year} ${stage}`,
      version: reader.version,
      stretchFrom: (after) =>
        reader.page(
          { ...filter, state: "published" },
          { ...pagingFrom(after, MOST_URLS), order: "organisation" },
        ),
    })
    return heads?.map((head) => ({ url: site(disclosurePath(head)), at: head.publishedAt }))
  }
  const [, part] = ORGANISATIONS.exec(name) ?? []
  if (part === undefined) return undefined
  const organisations = await partAt(Number(part), organisationList(reader))
  return organisations?.map(({ id, disclosures }) => ({
    url: site(organisationPath(id)),
    at:
      disclosures
        .map(({ publishedAt }) => publishedAt ?? "")
        .toSorted()
        .at(-1) || null,
  }))
}

function standing(reader: Reader, site: Site): readonly Listed[] {
  const paths = [
    ...STANDING,
    ...(isAsFiles() ? [] : ASKING),
    ...reader.rules().map(({ id }) => rulePath(id)),
    ...reader.glossary().terms.map(({ key }) => termPath(key)),
  ]
  return paths.map((path) => ({ url: site(path), at: null }))
}

function organisationList(reader: Reader) {
  return {
    name: "organisations",
    version: reader.version,
    stretchFrom: (after: string | null) => reader.organisations(pagingFrom(after, MOST_URLS)),
  }
}

function partsUpTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

/** The nth stretch of a list, from 1; undefined where it has none. */
async function partAt<T>(part: number, list: PartedList<Page<T>>): Promise<readonly T[] | undefined> {
  const stretch = await stretchAt({ part }, list)
  return stretch === undefined || stretch.items.length === 0 ? undefined : stretch.items
}
