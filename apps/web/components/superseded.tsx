import type { DisclosureSummary } from "@gouji/application"

import { diffHref, disclosureHref } from "../lib/addresses.ts"
import type { Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"

interface Props {
  readonly lang: Language
  readonly head: DisclosureSummary
  /** The id of the document that stands in its place, where the page knows it. */
  readonly current?: string | undefined
}

/** Says of a version that was corrected or withdrawn that it was, and leads to what stands in its place. */
export function Superseded({ lang, head, current }: Props) {
  const { superseded } = wordsOf(lang)
  if (head.state !== "corrected" && head.state !== "withdrawn") return null
  return (
    <p className="superseded" role="note">
      {superseded[head.state]}{" "}
      {head.state === "corrected" && <a href={disclosureHref(lang, head)}>{superseded.current}</a>}{" "}
      {current !== undefined && <a href={diffHref(lang, [head.id, current])}>{superseded.differs}</a>}
    </p>
  )
}
