import { isAsFiles } from "../../lib/as-files.ts"
import { fill } from "../../lib/fill.tsx"
import { inLanguage, type Language } from "../../lib/language.ts"
import type { queryIn } from "../../lib/query.ts"
import { wordsOf } from "../../lib/words/index.ts"

interface Props {
  readonly lang: Language
  readonly query: ReturnType<typeof queryIn>
}

/** A plain form: it works without a script, and its address can be passed on. Files say where to look instead. */
export function SearchForm({ lang, query }: Props) {
  const { search, stage, asFiles, nav } = wordsOf(lang)
  if (isAsFiles()) {
    const list = <a href={`${inLanguage(lang, "/status")}#by-organisation`}>{nav.status}</a>
    return <p className="note">{fill(asFiles.search, { list })}</p>
  }
  return (
    <search>
      <form className="search" action={inLanguage(lang, "/search")} method="get">
        <label htmlFor="q">{search.label}</label>
        <div className="search-row">
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={query.q}
            placeholder={search.hint}
            autoComplete="off"
          />
          <button type="submit">{search.button}</button>
        </div>
        <div className="search-narrow">
          <label>
            {search.year}{" "}
            <input
              name="year"
              inputMode="numeric"
              pattern="\d{4}"
              maxLength={4}
              defaultValue={query.year}
              placeholder={search.anyYear}
            />
          </label>
          <label>
            {search.stage}{" "}
            <select name="stage" defaultValue={query.stage}>
              <option value="">{search.anyStage}</option>
              <option value="budget">{stage.budget}</option>
              <option value="final">{stage.final}</option>
            </select>
          </label>
        </div>
      </form>
    </search>
  )
}
