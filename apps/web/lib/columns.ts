import type { Words } from "./words/index.ts"

/** A part of the site, as labels of government sites name it. */
interface Column {
  readonly name: string
  readonly lead: string
}

/** The columns of the site, by what their addresses begin with. */
const COLUMNS: Readonly<Record<string, (words: Words) => Column>> = {
  d: ({ operator }) => ({ name: operator.disclosures, lead: operator.disclosuresLead }),
  doc: ({ operator }) => ({ name: operator.disclosures, lead: operator.disclosuresLead }),
  f: ({ operator }) => ({ name: operator.disclosures, lead: operator.disclosuresLead }),
  status: ({ status }) => ({ name: status.title, lead: status.lead }),
  corrections: ({ corrections }) => ({ name: corrections.title, lead: corrections.lead }),
  data: ({ downloads }) => ({ name: downloads.title, lead: downloads.lead }),
  glossary: ({ glossary, site }) => ({ name: glossary.title, lead: site.tagline }),
  rules: ({ rule, site }) => ({ name: rule.register, lead: site.tagline }),
  r: ({ rule, site }) => ({ name: rule.register, lead: site.tagline }),
}

/** The column a page is in, by its address without language; undefined where it is in none, as the home page is. */
export function columnOf(path: string, words: Words): Column | undefined {
  return COLUMNS[path.split("/")[1] ?? ""]?.(words)
}
