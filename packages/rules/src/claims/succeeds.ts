import type { Bilingual } from "../bilingual.ts"
import type { Facts } from "../facts/facts.ts"
import { counterpart } from "../facts/related.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** An organisation has its paper of last year, under this name or a former one, and nobody's paper of last year is left over. */
export interface Succeeds {
  readonly kind: "succeeds"
}

/** Former names are those the text itself gives: 由原示例区信息中心更名. */
export function succeeds(): Succeeds {
  return { kind: "succeeds" }
}

function judgeSucceeds(_: Succeeds, { facts, related }: Held): readonly Judgement[] {
  const { fiscalYear, stage, organisation } = facts.disclosure
  const last = counterpart(facts, related, { fiscalYear: fiscalYear - 1, stage })
  if (last !== undefined) return [found(organisation.name, last.disclosure.organisation.name, fiscalYear)]
  const [only, ...others] = leftOver(facts, related)
  if (only === undefined || others.length > 0) return [unchecked("last-year", "no-related-document")]
  return [gap(organisation.name, only, fiscalYear)]
}

/** Of the same level and last year, by names that no paper of this year bears. */
function leftOver(facts: Facts, related: readonly Facts[]): readonly string[] {
  const { fiscalYear, stage, organisation } = facts.disclosure
  const isOf = (year: number, { disclosure }: Facts) =>
    disclosure.fiscalYear === year &&
    disclosure.stage === stage &&
    disclosure.organisation.level === organisation.level
  const now = related.filter((other) => isOf(fiscalYear, other)).map(nameOf)
  const then = related.filter((other) => isOf(fiscalYear - 1, other)).map(nameOf)
  return [...new Set(then.filter((name) => !now.includes(name)))].toSorted()
}

function nameOf({ disclosure }: Facts): string {
  return disclosure.organisation.name
}

function found(name: string, then: string, fiscalYear: number): Judgement {
  const explanation =
    name === then
      ? {
          zh: `${fiscalYear - 1}年的文件也是以“${name}”的名称公开的。`,
          en: `The document for ${fiscalYear - 1} was published under the same name, ${name}.`,
        }
      : {
          zh: `${fiscalYear - 1}年的文件是以原名称“${then}”公开的，文中写明了更名或改组。`,
          en: `The document for ${fiscalYear - 1} was published under the former name ${then}, as the text says.`,
        }
  return passed({
    name: "last-year",
    title: { zh: "上年的文件可以对应", en: "Last year's document can be matched" },
    explanation,
  })
}

/** Of several that are left nobody can say which it was; of one it is worth asking. */
function gap(name: string, left: string, fiscalYear: number): Judgement {
  return failed({
    name: "last-year",
    title: { zh: "上年没有同名单位的文件", en: "No document of last year bears this name" },
    explanation: {
      zh: `没有找到${fiscalYear - 1}年以“${name}”的名称公开的文件，而“${left}”今年没有文件。文中没有说明是否更名或改组，两年无法比较。`,
      en: `No document for ${fiscalYear - 1} was found under the name ${name}, and ${left} has none this year. The text does not say whether one became the other, so the two years cannot be compared.`,
    },
    advice: {
      zh: "如单位已更名或改组，请在情况说明中写明原名称。",
      en: "If the organisation was renamed or reorganised, give its former name in the narrative.",
    },
  })
}

const SUCCEEDS_IN_WORDS: Bilingual = {
  zh: "本年的单位 ⇒ 上年有同名或原名的文件；更名、改组须写明",
  en: "an organisation this year ⇒ a document last year under the same name, or under a former name the text gives",
}

/** How it is judged, told and rounded. */
export const SUCCEEDS: Kind<Succeeds> = {
  judge: judgeSucceeds,
  inWords: () => SUCCEEDS_IN_WORDS,
  rounding: NONE,
}
