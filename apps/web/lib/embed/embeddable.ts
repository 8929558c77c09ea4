import { type NamedDisclosure, organisationPath, type Site } from "@gouji/application"

import { disclosurePath } from "../addresses.ts"
import { isYearChart, YEARS_CHART, type YearChartName } from "../charts/chart-names.ts"
import { inLanguage, type Language, languageOfPath, withoutLanguage } from "../language.ts"

/** What an embed shows, by what its address names. */
export type Embedded =
  | { readonly kind: "figure"; readonly document: string; readonly figure: string }
  | { readonly kind: "status"; readonly of: YearAddress }
  | { readonly kind: "year-chart"; readonly of: YearAddress; readonly name: YearChartName }
  | { readonly kind: "years-chart"; readonly organisation: string }

/** What the address of an organisation's year is made of. */
export interface YearAddress {
  readonly organisation: string
  readonly year: string
  readonly stage: string
}

/** What can be embedded: a page of the site, and the frame made of it. Sizes are in CSS pixels. */
export interface Embeddable {
  readonly lang: Language
  readonly embedded: Embedded
  /** Of the frame, with its language. */
  readonly path: string
  readonly width: number
  readonly height: number
}

/** The frame of a chart of an organisation's year. */
export function yearChartPath(of: NamedDisclosure, name: YearChartName): string {
  return `/embed/chart${disclosurePath(of).slice(DISCLOSURES.length)}/${name}`
}

/** The frame of the chart of an organisation through the years. */
export function yearsChartPath(organisation: string): string {
  return `/embed/chart${organisationPath(organisation).slice(DISCLOSURES.length)}/${YEARS_CHART}`
}

/** What the pages of organisations stand under. */
const DISCLOSURES = "/d"

const FIGURE = /^\/(?:f|embed\/figure)\/([0-9a-f]{6,64})\/(f\d{1,6})$/
const STATUS = /^\/(?:d|embed\/status)\/([^/]+)\/(\d{4})\/(budget|final)$/
const YEAR_CHART = /^\/embed\/chart\/([^/]+)\/(\d{4})\/(budget|final)\/([a-z-]+)$/
const YEARS = new RegExp(`^/(?:d/([^/]+)|embed/chart/([^/]+)/${YEARS_CHART})$`)

/** As wide as a column of text; a chart has a column of names and up to four of numbers. */
const NARROW = 400
const WIDE = 640

/** As high as most are: what is longer is moved within its frame. */
const YEAR_CHART_HEIGHT = {
  sources: 460,
  uses: 640,
  nature: 420,
  changes: 540,
  subjects: 640,
  "three-publics": 600,
  timeliness: 380,
} as const satisfies Record<YearChartName, number>

/** What an address of this site, whole or without its host, is embedded as; undefined where it is another's or has no embed. */
export function embeddableAt(address: string, site: Site): Embeddable | undefined {
  const path = pathOn(address, site("/"))
  if (path === undefined) return undefined
  const bare = withoutLanguage(path)
  const found = figureAt(bare) ?? statusAt(bare) ?? yearChartAt(bare) ?? yearsChartAt(bare)
  if (found === undefined) return undefined
  const lang = languageOfPath(path)
  return { ...found, lang, path: inLanguage(lang, found.path) }
}

type Found = Omit<Embeddable, "lang">

function figureAt(path: string): Found | undefined {
  const [, document, figure] = FIGURE.exec(path) ?? []
  if (document === undefined || figure === undefined) return undefined
  const embedded = { kind: "figure", document, figure } as const
  return { embedded, path: `/embed/figure/${document}/${figure}`, width: NARROW, height: 300 }
}

function statusAt(path: string): Found | undefined {
  const [, organisation, year, stage] = STATUS.exec(path) ?? []
  if (organisation === undefined || year === undefined || stage === undefined) return undefined
  const of = { organisation: decodeURIComponent(organisation), year, stage }
  const frame = `/embed/status/${organisation}/${year}/${stage}`
  return { embedded: { kind: "status", of }, path: frame, width: NARROW, height: 380 }
}

function yearChartAt(path: string): Found | undefined {
  const [, organisation, year, stage, name = ""] = YEAR_CHART.exec(path) ?? []
  if (organisation === undefined || year === undefined || stage === undefined) return undefined
  if (!isYearChart(name)) return undefined
  const of = { organisation: decodeURIComponent(organisation), year, stage }
  return { embedded: { kind: "year-chart", of, name }, path, width: WIDE, height: YEAR_CHART_HEIGHT[name] }
}

function yearsChartAt(path: string): Found | undefined {
  const [, ofPage, ofFrame] = YEARS.exec(path) ?? []
  const named = ofPage ?? ofFrame
  if (named === undefined) return undefined
  const organisation = decodeURIComponent(named)
  const frame = yearsChartPath(organisation)
  return { embedded: { kind: "years-chart", organisation }, path: frame, width: WIDE, height: 720 }
}

/** The path of an address, as it is encoded. */
function pathOn(address: string, origin: string): string | undefined {
  try {
    const { href, origin: host, pathname } = new URL(address, origin)
    decodeURIComponent(pathname)
    return host === new URL(origin).origin && !href.includes("\\") ? pathname : undefined
  } catch {
    return undefined
  }
}
