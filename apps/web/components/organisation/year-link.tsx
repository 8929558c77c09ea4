import type { OrganisationYear } from "@gouji/application/reader"

import { disclosureHref } from "../../lib/addresses.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"

/** A year of an organisation in a table of them, leading to its page. */
export function YearLink({ lang, head }: { readonly lang: Language } & Pick<OrganisationYear, "head">) {
  const words = wordsOf(lang)
  const { subject, fiscalYear, stage } = head
  const address = { organisation: { id: subject.organisation }, fiscalYear, stage }
  return (
    <a href={disclosureHref(lang, address)}>
      {fillText(words.year, { year: fiscalYear, stage: words.stage[stage] })}
    </a>
  )
}
