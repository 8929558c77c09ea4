import { isAsFiles } from "../lib/as-files.ts"
import { inLanguage, type Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"
import { OperatorNotes } from "./operator-notes.tsx"

/** Says whose site this is or is not, and where the data are. */
export function SiteFooter({ lang }: { readonly lang: Language }) {
  const { site, nav, home, corrections, downloads, feeds } = wordsOf(lang)
  return (
    <footer className="site-footer">
      <div className="wide">
        <OperatorNotes lang={lang} />
        <p>{site.source}</p>
        <p className="footer-links">
          <a href={inLanguage(lang, "/about")}>{nav.about}</a>
          <a href={inLanguage(lang, "/rules")}>{nav.rules}</a>
          <a href={inLanguage(lang, "/corrections")}>{corrections.title}</a>
          <a href={inLanguage(lang, "/data")}>{downloads.title}</a>
          {!isAsFiles() && <a href="/api/v1/openapi.json">{home.data}</a>}
          <a href={inLanguage(lang, "/feed.xml")}>{feeds.title} (Atom)</a>
        </p>
      </div>
    </footer>
  )
}
