import { type Breakdown, outcomeGroups, publicationTimes } from "@gouji/application"

import { fillText } from "../../lib/fill.tsx"
import { LANG_TAG } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { timesMessage } from "../timeliness/times-words.ts"
import { type Block, COLOUR, gap, rowBlock, ruleBlock, SIDE, stackOf, textBlock } from "./blocks.tsx"
import { PictureFrame } from "./frame.tsx"
import { breakdownBlock, comparisonBlock } from "./lists.tsx"
import { answerText, type PictureGiven, threePublicsText, yearText } from "./told.ts"

/** As broad as a telephone shows such pictures, and as other such pictures are. */
const WIDTH = 1080
const BREADTH = WIDTH - 2 * SIDE

/** One organisation's year on one page (一图读懂): what citizens ask first, how it was checked, and where all of it is. */
export function Poster(given: PictureGiven) {
  const { lang, view } = given
  const whole = stackOf([
    headOf(given),
    ...sidesOf(given),
    threePublicsOf(given),
    checksOf(given),
    section(
      wordsOf(lang).disclosure.timeliness,
      textBlock(timesMessage(lang, publicationTimes(view.head)), { size: 28, breadth: BREADTH }),
    ),
    footOf(given),
  ])
  const title = `${view.head.organisation.name} ${yearText(given)}`
  return (
    <PictureFrame lang={LANG_TAG[lang]} title={title} width={WIDTH} height={Math.ceil(whole.height)}>
      {whole.at(0)}
    </PictureFrame>
  )
}

function headOf(given: PictureGiven): Block {
  const { name } = given.view.head.organisation
  return stackOf([
    gap(56),
    textBlock(yearText(given), { size: 32, breadth: BREADTH, colour: COLOUR.link }),
    textBlock(name, { size: 56, breadth: BREADTH, weight: 700 }),
    gap(20),
    textBlock(answerText(given), { size: 38, breadth: BREADTH }),
    gap(24),
  ])
}

function sidesOf({ lang, overview: { sources, uses } }: PictureGiven): readonly Block[] {
  const words = wordsOf(lang).disclosure
  const side = (title: string, breakdown: Breakdown | null) =>
    section(
      title,
      breakdown === null
        ? textBlock(words.noBreakdown, { size: 28, breadth: BREADTH, colour: COLOUR.soft })
        : breakdownBlock(lang, breakdown, BREADTH),
    )
  return [side(words.sources, sources), side(words.uses, uses)]
}

function threePublicsOf({ lang, overview: { threePublics, threePublicsParts } }: PictureGiven): Block {
  const words = wordsOf(lang).disclosure
  const told = threePublics === null ? "" : threePublicsText(lang, threePublics)
  const said = threePublics !== null || threePublicsParts.length > 0
  const text = said ? told : words.noThreePublics
  return section(
    words.threePublics,
    stackOf([
      textBlock(text, { size: 30, breadth: BREADTH }),
      gap(8),
      comparisonBlock(lang, threePublicsParts, BREADTH),
    ]),
  )
}

/** Outcomes by number: what could not be checked stands beside what passed, in the same size. */
function checksOf({ lang, view }: PictureGiven): Block {
  const words = wordsOf(lang)
  const rows = outcomeGroups(view.document.verdicts).map(({ outcome, verdicts }) =>
    rowBlock({ label: words.outcome[outcome], number: String(verdicts.length) }, BREADTH),
  )
  const caution = textBlock(words.embed.caution, { size: 24, breadth: BREADTH, colour: COLOUR.soft })
  return section(words.disclosure.statusTitle, stackOf([...rows, caution]))
}

/** Where it is from and of when: a picture goes on without its page. */
function footOf({ lang, view: { head }, address }: PictureGiven): Block {
  const { embed } = wordsOf(lang)
  const date = (head.publishedAt ?? head.importedAt).slice(0, 10)
  const drafts = head.publishedAt === null ? ` · ${embed.drafts}` : ""
  const small = { size: 22, breadth: BREADTH, colour: COLOUR.soft }
  return stackOf([
    gap(36),
    ruleBlock(BREADTH),
    gap(20),
    textBlock(`${fillText(embed.asOf, { date })} · ${embed.by}${drafts}`, small),
    textBlock(`${embed.source}: ${address}`, small),
    textBlock(`${embed.hash} ${head.sha256}`, small),
    gap(48),
  ])
}

function section(title: string, content: Block): Block {
  return stackOf([gap(36), textBlock(title, { size: 34, breadth: BREADTH, weight: 700 }), gap(10), content])
}
