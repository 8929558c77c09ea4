import { type Asked, toldCsv, toldMarkdown } from "@gouji/application"

import { askedOf, pageQuestion } from "../../../../lib/api/asked-question.ts"
import { dataAnswer, jsonAnswer, problemAnswer } from "../../../../lib/data-answer.ts"
import { type Language, languageOf } from "../../../../lib/language.ts"
import { noSuchAddress } from "../../../../lib/no-such-address.ts"
import { segmentIn } from "../../../../lib/segment.ts"
import { isTwinForm, type TwinForm } from "../../../../lib/twins.ts"

export { optionsAnswer as OPTIONS } from "../../../../lib/data-answer.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<{ readonly form: string; readonly path: readonly string[] }>
}

/** `GET /….json`, `.csv`, `.md`: what a page shows, as data, at the page's own address. The rewrites lead here. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { form, path } = await params
  const segments = path.map(segmentIn)
  const lang = languageOf(segments[0])
  const question = pageQuestion(segments[0] === "en" || segments[0] === "zh" ? segments.slice(1) : segments)
  if (question === undefined || !isTwinForm(form)) return noSuchAddress(request)
  const found = await askedOf(request, question)
  if (!found.ok) return problemAnswer(request, found.error)
  return ANSWERS[form](request, found.value, lang)
}

type Answering = (request: Request, asked: Asked, lang: Language) => Response

const ANSWERS: Readonly<Record<TwinForm, Answering>> = {
  json: (request, { answer }) => jsonAnswer(request, answer),
  csv: (request, asked, lang) => dataAnswer(request, toldCsv(asked.tell(lang)), "text/csv"),
  md: (request, asked, lang) => dataAnswer(request, toldMarkdown(asked.tell(lang), lang), "text/markdown"),
}
