import type { Site } from "@gouji/application"

import { isAsFiles } from "../../lib/as-files.ts"
import { embeddableAt } from "../../lib/embed/embeddable.ts"
import { frameOf } from "../../lib/embed/frame.ts"
import { fillText } from "../../lib/fill.tsx"
import { inLanguage, type Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"

interface Props {
  readonly lang: Language
  /** What is embedded, in a few words. */
  readonly what: string
  /** Its page or its frame, without language. */
  readonly page: string
  readonly site: Site
}

/** How something is had in somebody else's page: the frame to copy, and what it looks like. Files have no frames. */
export function EmbedLine({ lang, what, page, site }: Props) {
  if (isAsFiles()) return null
  const words = wordsOf(lang).embed
  const of = embeddableAt(inLanguage(lang, page), site)
  if (of === undefined) throw new TypeError(`${page} has no embed`)
  return (
    <details className="embed-line">
      <summary>{fillText(words.line, { what })}</summary>
      <p>
        {words.copy} <a href={of.path}>{words.look}</a>
      </p>
      <pre>
        <code>{frameOf(of, { site, title: what })}</code>
      </pre>
    </details>
  )
}
