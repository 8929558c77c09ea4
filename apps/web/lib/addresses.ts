import type { DisclosureSummary } from "@gouji/application"

import { inLanguage, type Language } from "./language.ts"

/** What a disclosure's address is made of. */
interface Named extends Pick<DisclosureSummary, "fiscalYear" | "stage"> {
  readonly organisation: Pick<DisclosureSummary["organisation"], "id">
}

/** Addresses that stay: each is made of ids that never change. */
export const disclosurePath = ({ organisation, fiscalYear, stage }: Named): string =>
  `/d/${organisation.id}/${fiscalYear}/${stage}`

export const figurePath = (document: string, figure: string): string => `/f/${document}/${figure}`

const organisationPath = (id: string): string => `/d/${id}`

const documentPath = (document: string): string => `/doc/${document}`

const rulePath = (rule: string): string => `/r/${rule}`

const termPath = (key: string): string => `/glossary/${key}`

/** The organisation-year page, in a language. */
export function disclosureHref(lang: Language, head: Named): string {
  return inLanguage(lang, disclosurePath(head))
}

/** The page of an organisation, through all its years. */
export function organisationHref(lang: Language, id: string): string {
  return inLanguage(lang, organisationPath(id))
}

/** Leads on to the page of the figure that a main amount of a disclosure is. */
export function headlineHref(lang: Language, document: string, name: string): string {
  return inLanguage(lang, `${documentPath(document)}/amount/${encodeURIComponent(name)}`)
}

/** The page of one figure. `document` is the first twelve digits of the document's hash. */
export function figureHref(lang: Language, document: string, figure: string): string {
  return inLanguage(lang, figurePath(document, figure))
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
