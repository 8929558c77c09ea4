import { documentHref } from "../../lib/addresses.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { DocumentText, Legend } from "../marked-text.tsx"
import type { SectionProps } from "./disclosure-page.tsx"

/** All the words of the document, every figure in them a way in. */
export function WholeText({ lang, view }: SectionProps) {
  const words = wordsOf(lang)
  return (
    <section aria-labelledby="text">
      <h2 id="text">{words.disclosure.text}</h2>
      <p>
        {words.disclosure.textLead}{" "}
        <a href={documentHref(lang, view.head.id)}>{words.disclosure.textAlone}</a>
      </p>
      <Legend lang={lang} />
      <DocumentText lang={lang} document={view.head.id} paragraphs={view.paragraphs} checks={view.checks} />
    </section>
  )
}
