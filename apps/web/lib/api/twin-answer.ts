import { type Asked, toldCsv, toldMarkdown } from "@gouji/application"

import { dataAnswer, jsonAnswer, problemAnswer } from "../data-answer.ts"
import { type Language, languageOfPath, withoutLanguage } from "../language.ts"
import { noSuchAddress } from "../no-such-address.ts"
import { segmentIn } from "../segment.ts"
import { type TwinForm, twinIn } from "../twins.ts"
import { askedOf, pageQuestion } from "./asked-question.ts"

/** `GET /….json`, `.csv`, `.md`: what a page shows, as data, at the page's own address. */
export async function twinAnswer(request: Request): Promise<Response> {
  const twin = twinIn(new URL(request.url).pathname)
  const question = twin && pageQuestion(withoutLanguage(twin.page).split("/").slice(1).map(segmentIn))
  if (twin === undefined || question === undefined) return noSuchAddress(request)
  const found = await askedOf(request, question)
  if (!found.ok) return problemAnswer(request, found.error)
  return ANSWERS[twin.form](request, found.value, languageOfPath(twin.page))
}

type Answering = (request: Request, asked: Asked, lang: Language) => Response

const ANSWERS: Readonly<Record<TwinForm, Answering>> = {
  json: (request, { answer }) => jsonAnswer(request, answer),
  csv: (request, asked, lang) => dataAnswer(request, toldCsv(asked.tell(lang)), "text/csv"),
  md: (request, asked, lang) => dataAnswer(request, toldMarkdown(asked.tell(lang), lang), "text/markdown"),
}
