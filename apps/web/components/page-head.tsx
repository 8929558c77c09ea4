import type { ReactNode } from "react"

import { inLanguage, type Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"

interface Props {
  readonly lang: Language
  readonly title: ReactNode
  readonly lead?: ReactNode
  readonly eyebrow?: ReactNode
  /** The page one level up, besides home. */
  readonly up?: { readonly href: string; readonly name: string }
}

/** The head of a page: where it is, what it is, and one sentence on it. */
export function PageHead({ lang, title, lead, eyebrow, up }: Props) {
  const words = wordsOf(lang)
  return (
    <div className="hero">
      <div className="wide">
        <nav className="crumbs" aria-label={words.disclosure.crumbs}>
          <a href={inLanguage(lang, "/")}>{words.nav.home}</a>
          {up && (
            <>
              <span aria-hidden="true">›</span>
              <a href={up.href}>{up.name}</a>
            </>
          )}
        </nav>
        {eyebrow && <p className="eyebrow">{eyebrow}</p>}
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
    </div>
  )
}
