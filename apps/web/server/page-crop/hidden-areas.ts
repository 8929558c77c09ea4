import { type HiddenWord, personalWordsIn } from "@gouji/application"
import type { PDFDocumentProxy } from "pdfjs-dist"

import { findWords } from "./hidden-runs.ts"
import { type Area, type Run, runsOf } from "./page-words.ts"

/**
 * What has to be painted over on a page: whole runs of words in which personal data stands, be it known of the document
 * or only seen here, as at a page's edge, which is not part of its text. Throws where some of it cannot be told for sure:
 * then nothing is to be shown.
 */
export async function hiddenAreas(
  document: PDFDocumentProxy,
  number: number,
  hidden: readonly HiddenWord[],
): Promise<readonly Area[]> {
  const runs = await runsOn(document, number)
  const own = personalWordsIn(runs.map(({ words }) => words).join(""))
  const found = findWords(runs, new Set([...hidden.map(({ word }) => word), ...own]))
  for (const place of hidden) {
    const isCertain = place.first === number && place.last === number
    const alike = hidden.filter((other) => isCertain && isSame(place, other)).length
    const times = found.times.get(place.word) ?? 0
    if (
      mayStandOn(number, place) &&
      times < Math.max(1, alike) &&
      !(await isElsewhere(document, number, place))
    )
      throw new Error("personal data that may be on the page was not found")
  }
  return [...found.runs].map(({ area }) => {
    if (area === undefined) throw new Error("personal data runs from top to bottom")
    return area
  })
}

async function runsOn(document: PDFDocumentProxy, number: number): Promise<readonly Run[]> {
  return runsOf(await document.getPage(number))
}

function isSame(one: HiddenWord, other: HiddenWord): boolean {
  return one.word === other.word && one.first === other.first && one.last === other.last
}

function mayStandOn(number: number, { first, last }: HiddenWord): boolean {
  return first <= number && number <= (last ?? number)
}

/** Whether a word stands on another of the pages it may stand on. */
async function isElsewhere(document: PDFDocumentProxy, number: number, { word, first, last }: HiddenWord) {
  const end = Math.min(last ?? document.numPages, document.numPages)
  for (let page = first; page <= end; page++)
    if (page !== number && findWords(await runsOn(document, page), [word]).runs.size > 0) return true
  return false
}
