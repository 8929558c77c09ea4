import { inLanguage, type Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"

interface Props {
  readonly lang: Language
  /** Ids of those already laid side by side, with commas between. */
  readonly organisations: string
  readonly year: string
  readonly stage: string
}

/** Adds one organisation more, by its name, a part of it or its initials. */
export function CompareForm({ lang, organisations, year, stage }: Props) {
  const words = wordsOf(lang)
  return (
    <form className="search" action={inLanguage(lang, "/compare")} method="get">
      <input type="hidden" name="with" value={organisations} />
      <label htmlFor="add">{words.compare.add}</label>
      <div className="search-row">
        <input id="add" name="add" type="search" placeholder={words.compare.hint} autoComplete="off" />
        <button type="submit">{words.compare.button}</button>
      </div>
      <div className="search-narrow">
        <label>
          {words.search.year}{" "}
          <input name="year" inputMode="numeric" pattern="\d{4}" maxLength={4} defaultValue={year} required />
        </label>
        <label>
          {words.search.stage}{" "}
          <select name="stage" defaultValue={stage}>
            <option value="budget">{words.stage.budget}</option>
            <option value="final">{words.stage.final}</option>
          </select>
        </label>
      </div>
    </form>
  )
}
