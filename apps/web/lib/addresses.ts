import type { SourceFile } from "@gouji/application"
import {
  amountPath,
  disclosurePath,
  documentPath,
  type NamedDisclosure,
  organisationPath,
  figurePath as ownFigurePath,
  rulePath,
  termPath,
} from "@gouji/application/addresses"

export { disclosurePath }

import { isAsFiles } from "./as-files.ts"
import { inLanguage, type Language } from "./language.ts"
import { originalOf } from "./original-name.ts"
import type { PageCropName } from "./page-crop/crop-shape.ts"

/** The organisation-year page, in a language. */
export function disclosureHref(lang: Language, head: NamedDisclosure): string {
  return inLanguage(lang, disclosurePath(head))
}

/** The page of an organisation, through all its years. */
export function organisationHref(lang: Language, id: string): string {
  return inLanguage(lang, organisationPath(id))
}

/** Leads on to the figure that a main amount of a disclosure is. */
export function headlineHref(lang: Language, document: string, name: string): string {
  const path = isAsFiles()
    ? `${documentPath(document)}#${encodeURIComponent(headlinePlace(name))}`
    : amountPath(document, name)
  return inLanguage(lang, path)
}

/** The place of a main amount on its document's page. */
export function headlinePlace(name: string): string {
  return `amount-${name}`
}

/** The page of one figure; in files, its place on the document's page. */
export function figurePath(document: string, figure: string): string {
  return isAsFiles() ? `${documentPath(document)}#${figure}` : ownFigurePath(document, figure)
}

/** The same in a language. `document` is the first twelve digits of the document's hash. */
export function figureHref(lang: Language, document: string, figure: string): string {
  return inLanguage(lang, figurePath(document, figure))
}

interface PageCropAddress {
  readonly document: string
  readonly figure: string
  readonly name: PageCropName
}

/** The untouched file a document came as. It is the same in both languages. */
export function originalHref(document: string, format: SourceFile["format"]): string {
  return `${documentPath(document)}/${originalOf(format).name}`
}

/** A picture of the page a figure is printed on. It is the same in both languages. */
export function pageCropHref({ document, figure, name }: PageCropAddress): string {
  return `${ownFigurePath(document, figure)}/${name}`
}

/** The row of a figure among those of its document, with the rules it is held against: where it has no page of its own. */
export function figureRules(figure: string): string {
  return `rules-${figure}`
}

export function documentHref(lang: Language, document: string): string {
  return inLanguage(lang, documentPath(document))
}

export function ruleHref(lang: Language, rule: string): string {
  return inLanguage(lang, rulePath(rule))
}

export function termHref(lang: Language, key: string): string {
  return inLanguage(lang, termPath(key))
}

/** Organisations laid side by side. */
interface Comparison {
  readonly organisations: readonly string[]
  readonly year: string
  readonly stage: string
}

/** As many as can be taken in, each once. */
const SIDE_BY_SIDE = 12

/** The ids in a piece of an address, with commas between. */
export function organisationsIn(ids: string): readonly string[] {
  return [...new Set(ids.split(",").filter((id) => /^\S+$/.test(id)))].slice(0, SIDE_BY_SIDE)
}

/** The page that lays organisations side by side, for one year and stage. */
export function compareHref(lang: Language, { organisations, year, stage }: Comparison): string {
  const ids = [...new Set(organisations)].map(encodeURIComponent)
  return inLanguage(lang, `/compare/${ids.join(",")}/${year}/${stage}`)
}

/** What changed in an organisation from one year to another. */
export function changeHref(
  lang: Language,
  organisation: string,
  [from, to]: readonly [number, number],
): string {
  return inLanguage(lang, `${organisationPath(organisation)}/change/${from}..${to}`)
}

/** What differs between two documents, by the first twelve digits of their hashes. */
export function diffHref(lang: Language, [before, after]: readonly [string, string]): string {
  return inLanguage(lang, `/diff/${before}..${after}`)
}

/** The two ends of `A..B`. */
export function endsIn(span: string): readonly [string, string] | undefined {
  const [from = "", to = "", ...more] = span.split("..")
  return from === "" || to === "" || more.length > 0 ? undefined : [from, to]
}
