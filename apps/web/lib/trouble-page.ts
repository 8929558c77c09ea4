import { LANG_TAG, type Language } from "./language.ts"
import { PAGE_STATUS, type PageProblem } from "./page-problem.ts"
import { wordsOf } from "./words/index.ts"

/**
 * The page while the registry is out of reach, or after a defect of ours: a whole page in itself, since whatever
 * makes the others may be what is broken.
 */
export function troublePage(lang: Language, problem: PageProblem): Response {
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
  return new Response(body, { status, headers })
}
