import { headers } from "next/headers"

import { PATH_HEADER } from "../lib/asked-path.ts"
import { inLanguage, languageOfPath } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"

/** The page for addresses that name nothing. The proxy leads here before a page is begun, so it needs no script. */
export default async function NotFound() {
  const lang = languageOfPath((await headers()).get(PATH_HEADER) ?? "/")
  const { problem } = wordsOf(lang)
  return (
    <div className="narrow notice">
      <p className="eyebrow">404</p>
      <h1>{problem.notFound.title}</h1>
      <p>{problem.notFound.text}</p>
      <p>
        <a href={inLanguage(lang, "/")}>{problem.home}</a>
      </p>
    </div>
  )
}
