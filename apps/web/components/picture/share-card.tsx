import { LANG_TAG } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { COLOUR, gap, SIDE, stackOf, textBlock } from "./blocks.tsx"
import { PictureFrame } from "./frame.tsx"
import { answerText, type PictureGiven, yearText } from "./told.ts"

/** What most places show a shared page in; WeChat cuts a square out of it. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const

/** The picture a page is shared with: whose budget it is, of which year, and what it comes to. */
export function ShareCard(given: PictureGiven) {
  const { lang, view } = given
  const words = wordsOf(lang).site
  const breadth = SHARE_SIZE.width - 2 * SIDE
  const told = stackOf([
    textBlock(yearText(given), { size: 36, breadth, colour: COLOUR.link }),
    gap(8),
    textBlock(view.head.organisation.name, { size: 60, breadth, weight: 700 }),
    gap(16),
    textBlock(answerText(given), { size: 38, breadth }),
  ])
  const title = `${view.head.organisation.name} ${yearText(given)}`
  return (
    <PictureFrame lang={LANG_TAG[lang]} title={title} {...SHARE_SIZE}>
      <rect width="16" height={SHARE_SIZE.height} fill={COLOUR.bar} />
      {told.at(72)}
      {textBlock(`${words.name} · ${words.tagline}`, { size: 28, breadth, colour: COLOUR.soft }).at(546)}
    </PictureFrame>
  )
}
