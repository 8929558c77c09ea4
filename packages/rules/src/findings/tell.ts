import { type Bilingual, capitalised, joined } from "../bilingual.ts"
import type { Facts } from "../facts/facts.ts"
import type { Hypothesis } from "../finding.ts"
import type { Telling } from "../judging/judgement.ts"
import { figureWords } from "../words/figure-words.ts"
import { nameOf } from "../words/names.ts"
import type { Cause } from "./causes.ts"
import { hypothesisWords } from "./hypothesis-words.ts"
import type { Judged } from "./judged.ts"

/** How many suspects, or further verdicts, are told by name. */
const TOLD = 4

interface ToTell {
  /** The gravest first. */
  readonly judged: readonly Judged[]
  readonly cause: Cause | undefined
  readonly hypotheses: readonly Hypothesis[]
}

/** The title, the explanation and the advice of a finding, from those of its gravest verdict and from its suspects. */
export function tell(facts: Facts, { judged, cause, hypotheses }: ToTell): Telling {
  const [leading, ...others] = judged
  if (leading === undefined) throw new TypeError("a finding without a verdict")
  const own = { title: leading.judgement.title, advice: leading.judgement.advice }
  const pieces =
    cause === undefined
      ? [leading, ...others].slice(0, TOLD).map(({ judgement }) => judgement.explanation)
      : [
          leading.judgement.explanation,
          alsoWords(others),
          suspectWords(facts, cause),
          bestGuess(facts, hypotheses),
        ]
  return {
    title: capitalised(titled(facts, own.title, { cause, judged })),
    explanation: joined(
      pieces.map((piece) => piece && capitalised(piece)),
      { zh: "", en: " " },
    ),
    advice: adviceFor(facts, cause) ?? own.advice,
  }
}

/** One figure at odds with several equations is the title; otherwise what the gravest verdict says, and how many more. */
function titled(
  facts: Facts,
  title: Bilingual,
  { cause, judged }: Pick<ToTell, "cause" | "judged">,
): Bilingual {
  const [only, ...rest] = cause?.singles ?? []
  if (only !== undefined && rest.length === 0 && judged.length > 1) {
    const told = figureWords(only.settling.variable.figure, facts.disclosure.fiscalYear)
    return { zh: `${told.zh}与其他数字对不上`, en: `${told.en} does not agree with the other figures` }
  }
  if (cause !== undefined || judged.length < 2) return title
  return { zh: `${title.zh}（共 ${judged.length} 处）`, en: `${title.en} (${judged.length} in all)` }
}

function alsoWords(others: readonly Judged[]): Bilingual | null {
  if (others.length === 0) return null
  const rules = [...new Set(others.map(({ verdict }) => verdict.rule))].join(", ")
  return {
    zh: `另有 ${others.length} 项核对因此不成立（${rules}）。`,
    en: `${others.length} more ${others.length === 1 ? "check fails" : "checks fail"} with it (${rules}).`,
  }
}

function suspectWords(facts: Facts, { singles, pairs }: Cause): Bilingual {
  const { fiscalYear } = facts.disclosure
  const names = singles.map(({ settling }) => nameOf(settling.variable.figure, fiscalYear))
  const list = {
    zh: joined(names.slice(0, TOLD), { zh: "、", en: ", " }).zh + (names.length > TOLD ? "等" : ""),
    en: joined(names.slice(0, TOLD), { zh: "、", en: ", " }).en + (names.length > TOLD ? " or others" : ""),
  }
  if (singles.length === 1) {
    return {
      zh: `只有改动${list.zh}这一个数，各式才能同时成立。`,
      en: `Only a change of ${list.en} would make all of them hold.`,
    }
  }
  if (singles.length > 1) {
    return {
      zh: `改动其中任何一个数，各式都能成立，按可能性依次是：${list.zh}。`,
      en: `A change of any one of these would do, the likeliest first: ${list.en}.`,
    }
  }
  if (pairs.length > 0) {
    return {
      zh: "没有哪一个数单独改动就能使各式成立，至少要同时改动两个。",
      en: "No one figure will do: at least two would have to change.",
    }
  }
  return {
    zh: "这些数各自都与其他各式相符，改动一两个数不能解决，差异可能在表述或口径。",
    en: "Each of these figures agrees with all else it stands in, and changing one or two would not do: the difference may lie in words or scope.",
  }
}

function bestGuess(facts: Facts, [best]: readonly Hypothesis[]): Bilingual | null {
  const [change] = best?.changes ?? []
  const figure = change && facts.byId.get(change.figure)
  if (best === undefined || change === undefined || figure === undefined) return null
  return hypothesisWords(best.kind, {
    name: nameOf(figure, facts.disclosure.fiscalYear),
    unit: figure.unit,
    ...change,
  })
}

function adviceFor(facts: Facts, cause: Cause | undefined): Bilingual | null {
  const [first, ...rest] = cause?.singles ?? []
  if (first === undefined || rest.length > 0) return null
  const { figure } = first.settling.variable
  const [name, to] = [nameOf(figure, facts.disclosure.fiscalYear), `${first.edit.to} ${figure.unit}`]
  return {
    zh: `请对照原始报表核对${name.zh}，看是否应为 ${to}。`,
    en: `Compare ${name.en} with the source tables: should it be ${to}?`,
  }
}
