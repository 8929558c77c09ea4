import { inLanguage, LANG_TAG, type Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"

const PLACES = {
  search: "/search",
  status: "/status",
  rules: "/rules",
  glossary: "/glossary",
  about: "/about",
} as const

/** The same on every page. `path` is the page's address without its language. */
export function SiteHeader({ lang, path }: { readonly lang: Language; readonly path: string }) {
  const words = wordsOf(lang)
  const other = lang === "zh" ? "en" : "zh"
  return (
    <header className="site-header">
      <div className="wide">
        <a className="wordmark" href={inLanguage(lang, "/")}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <rect x="1.5" y="1.5" width="21" height="21" rx="4" />
            <path d="M6 9h12M6 15h12M9 18l6-12" />
          </svg>
          {words.site.name}
        </a>
        <nav aria-label={words.site.main}>
          {Object.entries(PLACES).map(([name, place]) => (
            <a key={name} href={inLanguage(lang, place)} aria-current={path === place ? "page" : undefined}>
              {words.nav[name as keyof typeof PLACES]}
            </a>
          ))}
          <a
            className="language"
            href={inLanguage(other, path)}
            hrefLang={LANG_TAG[other]}
            lang={LANG_TAG[other]}
          >
            {words.site.otherLanguage}
          </a>
        </nav>
      </div>
    </header>
  )
}
