import type { Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"

/** The home page before anything was imported: says what to do, and that nothing is broken. */
export function EmptyRegistry({ lang }: { readonly lang: Language }) {
  const { empty, site } = wordsOf(lang)
  return (
    <div className="narrow notice">
      <p className="eyebrow">{site.tagline}</p>
      <h1>{empty.title}</h1>
      <p>{empty.lead}</p>
      <pre>
        <code>{empty.command}</code>
      </pre>
      <p>{empty.formats}</p>
    </div>
  )
}
