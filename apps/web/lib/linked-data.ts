import {
  type DisclosureView,
  disclosurePath,
  documentPath,
  organisationPath,
  termPath,
} from "@gouji/application"
import type { OrganisationYears } from "@gouji/application/reader"
import type { Term } from "@gouji/domain"

import { fillText } from "./fill.tsx"
import { inLanguage, LANG_TAG, type Language } from "./language.ts"
import { TWIN_FORMS, TWIN_TYPES, twinOf } from "./twins.ts"
import { wordsOf } from "./words/index.ts"

/** A page as schema.org has it. Addresses need no host: they are read from the page's own. */
type LinkedData = Readonly<Record<string, unknown>>

/** A disclosure: the data set read from it, the report it is based on, and whose it is. */
export function disclosureData(lang: Language, { head }: Pick<DisclosureView, "head">): LinkedData {
  const words = wordsOf(lang)
  const path = inLanguage(lang, disclosurePath(head))
  const year = fillText(words.year, { year: head.fiscalYear, stage: words.stage[head.stage] })
  const organisation = organisationData(lang, head.organisation)
  return {
    "@graph": [
      {
        "@type": "Dataset",
        "@id": path,
        url: path,
        name: `${head.organisation.name} ${year}`,
        description: `${head.title}。${words.site.tagline}。${words.site.source}`,
        inLanguage: "zh-CN",
        temporalCoverage: `${head.fiscalYear}`,
        creator: organisation,
        sdPublisher: { "@type": "Organization", name: words.site.name },
        ...(head.publishedAt !== null && { sdDatePublished: head.publishedAt }),
        isBasedOn: {
          "@type": "Report",
          "@id": inLanguage(lang, documentPath(head.id)),
          name: head.title,
          author: organisation,
          identifier: { "@type": "PropertyValue", propertyID: "sha256", value: head.sha256 },
        },
        distribution: TWIN_FORMS.map((form) => ({
          "@type": "DataDownload",
          encodingFormat: TWIN_TYPES[form],
          contentUrl: twinOf(path, form),
        })),
      },
      breadcrumbs(lang, [
        [head.organisation.name, organisationPath(head.organisation.id)],
        [year, disclosurePath(head)],
      ]),
    ],
  }
}

/** An organisation through the years. */
export function organisationPageData(lang: Language, { years }: OrganisationYears): LinkedData {
  const last = years.at(-1)?.head
  if (last === undefined) throw new TypeError("an organisation without disclosures")
  const named = { id: last.subject.organisation, name: last.organisation }
  return {
    "@graph": [organisationData(lang, named), breadcrumbs(lang, [[named.name, organisationPath(named.id)]])],
  }
}

/** A word of the glossary. */
export function termData(lang: Language, key: string, term: Term): LinkedData {
  return {
    "@type": "DefinedTerm",
    "@id": inLanguage(lang, termPath(key)),
    name: term[lang],
    description: term.plain[lang],
    inLanguage: LANG_TAG[lang],
    inDefinedTermSet: inLanguage(lang, "/glossary"),
  }
}

function organisationData(lang: Language, { id, name }: { readonly id: string; readonly name: string }) {
  const path = inLanguage(lang, organisationPath(id))
  return { "@type": "GovernmentOrganization", "@id": path, url: path, name, identifier: id }
}

function breadcrumbs(lang: Language, steps: readonly (readonly [name: string, path: string])[]) {
  const all = [[wordsOf(lang).nav.home, "/"] as const, ...steps]
  return {
    "@type": "BreadcrumbList",
    itemListElement: all.map(([name, path], index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: inLanguage(lang, path),
    })),
  }
}
