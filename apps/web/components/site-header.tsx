import { isAsFiles } from "../lib/as-files.ts"
import { inLanguage, LANG_TAG, type Language } from "../lib/language.ts"
import { inMode, MODES, type Mode } from "../lib/mode.ts"
import { wordsOf } from "../lib/words/index.ts"

const PLACES = {
  search: "/search",
  status: "/status",
  compare: "/compare",
  check: "/check",
  rules: "/rules",
  glossary: "/glossary",
  about: "/about",
} as const

/** Places that answer what is asked of them, which files cannot. */
const ASKED = ["search", "compare"]

interface Props {
  readonly lang: Language
  /** The page's address without its language. */
  readonly path: string
  readonly mode: Mode | undefined
}

/** The same on every page: other ways of seeing it first, for whoever cannot see it well. */
export function SiteHeader({ lang, path, mode }: Props) {
  const words = wordsOf(lang)
  const other = lang === "zh" ? "en" : "zh"
  return (
    <header className="site-header">
      {!isAsFiles() && <ModeLinks lang={lang} path={path} mode={mode} />}
      <div className="wide">
        <a className="wordmark" href={inLanguage(lang, "/")}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <rect x="1.5" y="1.5" width="21" height="21" rx="4" />
            <path d="M6 9h12M6 15h12M9 18l6-12" />
          </svg>
          {words.site.name}
        </a>
        <nav aria-label={words.site.main}>
          {placesShown().map(([name, place]) => (
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

function placesShown() {
  return Object.entries(PLACES).filter(([name]) => !isAsFiles() || !ASKED.includes(name))
}

/** The same page in each other way of seeing it. */
function ModeLinks({ lang, path, mode: current }: Props) {
  const words = wordsOf(lang).mode
  const address = inLanguage(lang, path)
  return (
    <nav className="modes wide" aria-label={words.name}>
      {[undefined, ...MODES].map(
        (mode) =>
          mode !== current && (
            <a key={mode ?? "standard"} data-out-of-mode="" href={inMode(mode, address)}>
              {words[mode ?? "standard"]}
            </a>
          ),
      )}
    </nav>
  )
}
