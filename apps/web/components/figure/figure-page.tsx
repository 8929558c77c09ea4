import type { FigureView, Site } from "@gouji/application"

import { disclosureHref, documentHref } from "../../lib/addresses.ts"
import { fillText } from "../../lib/fill.tsx"
import { inLanguage, type Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { AmountHeading } from "../amount.tsx"
import { DocumentText } from "../marked-text.tsx"
import { OriginalFile } from "../original-file.tsx"
import { Superseded } from "../superseded.tsx"
import { Citation } from "./citation.tsx"
import { FigureChecks } from "./figure-checks.tsx"
import { FigureFacts } from "./figure-facts.tsx"
import { OtherPlaces } from "./other-places.tsx"
import { PageCrop } from "./page-crop.tsx"

/** What every section of the page is given. */
export interface FigureSectionProps {
  readonly lang: Language
  readonly view: FigureView
  /** What whole addresses begin with. */
  readonly site: Site
}

/** One number: what it is, where it stands, what it was held against, and how to point at it. */
export function FigurePage(section: FigureSectionProps) {
  const { lang, view } = section
  const words = wordsOf(lang)
  const { head, figure, context } = view
  const startsWithHeading = context[0]?.heading !== null
  return (
    <div className="figure">
      <div className="hero">
        <div className="wide">
          <nav className="crumbs" aria-label={words.disclosure.crumbs}>
            <a href={inLanguage(lang, "/")}>{words.nav.home}</a>
            <span aria-hidden="true">›</span>
            <a href={disclosureHref(lang, head)}>
              <span lang="zh-CN">{head.organisation.name}</span>{" "}
              {fillText(words.year, { year: head.fiscalYear, stage: words.stage[head.stage] })}
            </a>
          </nav>
          <Superseded lang={lang} head={head} />
          <h1>
            <AmountHeading lang={lang} figure={figure} />
            <span className="figure-label">{figure.label[lang]}</span>
          </h1>
          <FigureFacts {...section} />
        </div>
      </div>
      <div className="wide figure-sections">
        <section aria-labelledby="context">
          <h2 id="context">{words.figure.context}</h2>
          {figure.section !== "" && !startsWithHeading && (
            <p className="note" lang="zh-CN">
              {figure.section}
            </p>
          )}
          {context.length > 0 && <DocumentText lang={lang} document={head.id} paragraphs={context} />}
          <PageCrop {...section} />
          <p className="note">
            <OriginalFile lang={lang} view={view} page={view.onPage?.page} />
          </p>
          <p>
            <a href={documentHref(lang, head.id)}>{words.figure.contextMore}</a>
          </p>
        </section>
        <FigureChecks {...section} />
        <OtherPlaces {...section} />
        <Citation {...section} />
      </div>
    </div>
  )
}
