import type { OutgoingHttpHeaders } from "node:http"

import { LANG_TAG, type Language } from "../lib/language.ts"
import { PAGE_STATUS, type PageProblem } from "../lib/page-problem.ts"
import { wordsOf } from "../lib/words/index.ts"

/** A page that is answered without the framework. */
export interface TroublePage {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: string
}

/**
 * The page while the registry is out of reach, or after a defect of ours: a whole page in itself, since whatever
 * makes the others may be what is broken.
 */
export function troublePage(lang: Language, problem: PageProblem): TroublePage {
  const status = PAGE_STATUS[problem]
  const words = wordsOf(lang).problem
  const { title, text } = problem === "defect" ? words.defect : words.unavailable
  const body = `<!doctype html>
<html lang="${LANG_TAG[lang]}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<main>
<h1>${title}</h1>
<p>${text}</p>
</main>
</html>
`
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    ...(status === 503 && { "retry-after": "30" }),
  }
  return { status, headers, body }
}
