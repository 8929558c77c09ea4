import { publicationTimes } from "@gouji/application"
import type { OrganisationYear } from "@gouji/application/reader"

import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { YearLink } from "../organisation/year-link.tsx"
import { TimesTable } from "./times-table.tsx"
import { standingOf } from "./times-words.ts"

interface Props {
  readonly lang: Language
  readonly years: readonly OrganisationYear[]
}

/** When every paper of an organisation was due and made public, the newest first. Left out where no day of any is known. */
export function TimesOfYears({ lang, years }: Props) {
  const words = wordsOf(lang)
  const rows = years.toReversed().map((year) => ({
    key: year.head.sha256,
    title: <YearLink lang={lang} head={year.head} />,
    times: publicationTimes(year.head),
  }))
  if (!rows.some(({ times }) => times.kind === "known")) return null
  const standings = rows.map(({ times }) => (times.kind === "known" ? standingOf(times) : "untold"))
  const count = (...among: readonly string[]) => standings.filter((one) => among.includes(one)).length
  return (
    <section aria-labelledby="timeliness">
      <h2 id="timeliness">{words.timeliness.throughYears}</h2>
      <p className="told">
        {fillText(words.timeliness.ofYears, {
          all: rows.length,
          inTime: count("in-time"),
          late: count("late", "past-bound"),
          untold: count("within-bound", "untold"),
        })}
      </p>
      <TimesTable lang={lang} title={words.timeliness.throughYears} untitled rows={rows} />
    </section>
  )
}
