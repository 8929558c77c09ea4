import type { Evidence, Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { evidenceAt } from "../facts/document-text.ts"
import { type Facts, slotIn, statedIn } from "../facts/facts.ts"
import { firstOfEach } from "../facts/grouped.ts"
import { counterpart } from "../facts/related.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords } from "../words/figure-words.ts"
import { compareValues } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** What was published once stays as it was, or a note says what was corrected. Held against another copy of the paper. */
export interface KeptAsPublished {
  readonly kind: "kept-as-published"
  /** Words that announce a correction. */
  readonly corrections: RegExp
}

/** Whether the paper can still be reached nothing at hand tells: only two copies of it are compared, by their figures. */
export function keptAsPublished(corrections: RegExp): KeptAsPublished {
  return { kind: "kept-as-published", corrections }
}

const NAME = "content"

function judgeKeptAsPublished(
  { corrections }: KeptAsPublished,
  { facts, related }: Held,
): readonly Judgement[] {
  const { fiscalYear, stage, organisation } = facts.disclosure
  // A department and its own office can have one name.
  const alike = related.filter(({ disclosure }) => disclosure.organisation.level === organisation.level)
  const copy = counterpart(facts, alike, { fiscalYear, stage })
  if (copy === undefined) return [unchecked(NAME, "no-related-document", ["access-history", "other-copy"])]
  const shared = sharedFigures(facts, copy)
  if (shared.length === 0) return [unchecked(NAME, "nothing-to-compare")]
  const changed = shared.filter(({ same }) => !same).map(({ figure }) => figure)
  if (changed.length === 0) return [unchanged(shared.length)]
  const note = [facts, copy].some(({ disclosure }) => corrections.test(disclosure.text))
  const told = figuresWords(changed, fiscalYear)
  return [note ? corrected(changed, told, noteIn(facts, corrections)) : altered(changed, told)]
}

function unchanged(count: number): Judgement {
  return passed({
    name: NAME,
    title: { zh: "两份文件的数字一致", en: "Both copies state the same figures" },
    explanation: {
      zh: `共有的 ${count} 个数字一致；能否持续访问需要访问记录，这里没有核对。`,
      en: `The ${count} figures they share are the same. Whether the document can still be reached was not checked: that needs a record of visits.`,
    },
  })
}

function corrected(figures: readonly Figure[], told: Bilingual, evidence: readonly Evidence[]): Judgement {
  return passed({
    name: NAME,
    figures,
    evidence,
    title: { zh: "数字有改动，已作更正说明", en: "Figures were changed, and a correction says so" },
    explanation: {
      zh: `与另一份相比有改动：${told.zh}；文中有更正说明。`,
      en: `Changed against the other copy: ${told.en}; a correction is announced.`,
    },
  })
}

function altered(figures: readonly Figure[], told: Bilingual): Judgement {
  return failed({
    name: NAME,
    figures,
    title: {
      zh: "两份文件的数字不同，没有更正说明",
      en: "Two copies differ, and no correction is announced",
    },
    explanation: {
      zh: `同一单位同一年度的另一份文件中，以下数字与本文件不同：${told.zh}。`,
      en: `Another copy of this document, for the same organisation and year, has different figures for: ${told.en}.`,
    },
    advice: {
      zh: "如已更正，请公布更正说明；如不是同一文件，可不处理。",
      en: "If it was corrected, publish a note saying so; if the other is a different document, there is nothing to do.",
    },
  })
}

function noteIn({ document }: Facts, corrections: RegExp): readonly Evidence[] {
  const match = corrections.exec(document.text)
  return match === null ? [] : [evidenceAt(document, match.index, match.index + match[0].length)]
}

/** The first figure of every slot that both papers have a value for. */
function sharedFigures(facts: Facts, copy: Facts) {
  return firstOfEach(facts.figures, (figure) => slotIn(facts, figure)).flatMap((figure) => {
    const [other] = statedIn(copy, slotIn(facts, figure))
    if (figure.value === null || other === undefined || other.value === null) return []
    return [{ figure, same: compareValues(figure.value, other.value) === 0 }]
  })
}

const KEPT_IN_WORDS: Bilingual = {
  zh: "同一文件的不同副本数字一致，否则有更正说明",
  en: "copies of one document state the same figures, or a correction is announced",
}

/** How it is judged, told and rounded. */
export const KEPT_AS_PUBLISHED: Kind<KeptAsPublished> = {
  judge: judgeKeptAsPublished,
  inWords: () => KEPT_IN_WORDS,
  rounding: NONE,
}
