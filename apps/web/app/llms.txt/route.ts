import type { Question, Site } from "@gouji/application"
import { QUESTIONS } from "@gouji/application/reader"

import { isAsFiles } from "../../lib/as-files.ts"
import { dataAnswer } from "../../lib/data-answer.ts"
import { siteOf } from "../../lib/site-address.ts"

export const dynamic = "force-dynamic"

/** `GET /llms.txt`: what programs that read for people should know, in Markdown. */
export function GET(request: Request): Response {
  const site = siteOf(request)
  const questions = QUESTIONS.flatMap((question) => toldOf(question, site))
  const body = `# Gouji 勾稽

> Published Chinese government budgets and final accounts, every figure tied to the words it comes from and held against accounting rules. 公开的政府预算和决算，每个数字连到出处，逐条核对。

Every answer carries its own address (\`url\`): cite it. Every figure has a page with its words, its document's SHA-256 and everything it was held against.

How to read it:

- Amounts are exact decimal strings, money in yuan in \`value\`; \`printed\` and \`unit\` are what the document prints. Never round them.
- \`state\`: stated, zero, blank, not-applicable, unreadable are five different things. What is missing is not nought.
- Outcomes: insufficient-data and parse-uncertain mean that it could not be checked, which is not passed. A fail means two figures disagree, and not that anyone did wrong.
- Personal data is masked. Do not try to complete it.

## Data

${isAsFiles() ? "" : `- [OpenAPI 3.1](${site("/api/v1/openapi.json")})\n`}- [Catalogue (DCAT)](${site("/catalog.jsonld")})
- [Downloads](${site("/data")})
- [Feed](${site("/feed.xml")}), [corrections](${site("/corrections.xml")})

## Questions

${questions.join("\n")}
`
  return dataAnswer(request, body, "text/plain")
}

/** How a question is asked. In files figures have no pages of their own, and questions without a page are not answered. */
function toldOf({ name, path, page, title }: Question, site: Site): readonly string[] {
  const own = isAsFiles() && page === "/f/{document}/{figure}" ? null : page
  const twins = `page \`${site(own ?? "")}\`, with \`.json\`, \`.csv\` or \`.md\` behind it`
  const told = `- ${name}: ${title.en} (${title.zh}).`
  if (isAsFiles()) return own === null ? [] : [`${told} ${twins.replace("page", "Page")}`]
  return [`${told} \`GET ${site(`/api/v1${path}`)}\`${own === null ? "" : `; ${twins}`}`]
}
