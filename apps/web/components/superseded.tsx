import type { DisclosureSummary } from "@gouji/application"

import { disclosureHref } from "../lib/addresses.ts"
import type { Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"

/** Says of a version that was corrected or withdrawn that it was, and leads to what stands in its place. */
export function Superseded({ lang, head }: { readonly lang: Language; readonly head: DisclosureSummary }) {
  const { superseded } = wordsOf(lang)
  if (head.state !== "corrected" && head.state !== "withdrawn") return null
  return (
    <p className="superseded" role="note">
      {superseded[head.state]}{" "}
      {head.state === "corrected" && <a href={disclosureHref(lang, head)}>{superseded.current}</a>}
    </p>
  )
}
