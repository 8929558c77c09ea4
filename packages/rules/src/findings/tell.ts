import type { Figure, FigureId } from "@gouji/domain"

import { type Bilingual, capitalised, joined } from "../bilingual.ts"
import { type Facts, figureWith } from "../facts/facts.ts"
import type { Telling } from "../judging/judgement.ts"
import { figureWords } from "../words/figure-words.ts"
import { nameOf } from "../words/names.ts"
import type { Explained } from "./explained.ts"
import { hypothesisWords } from "./hypothesis-words.ts"
import type { Judged } from "./judged.ts"

/** How many suspects, or further verdicts, are told by name. */
const TOLD = 4

interface ToTell {
  /** The gravest first. */
  readonly judged: readonly Judged[]
  readonly cause: Explained | undefined
}

/** The title, the explanation and the advice of a finding, from those of its gravest verdict and from its suspects. */
export function tell(facts: Facts, { judged, cause }: ToTell): Telling {
  const [leading, ...others] = judged
  if (leading === undefined) throw new TypeError("a finding without a verdict")
  const { title, advice, explanation } = leading.judgement.telling
  const pieces =
    cause === undefined
      ? [leading, ...others].slice(0, TOLD).map(({ judgement }) => judgement.telling.explanation)
      : [
          explanation,
          alsoWords(others),
          suspectWords(facts, cause),
          EXTENTS[cause.extent],
          bestGuess(facts, cause),
        ]
  return {
    title: capitalised(titled(facts, title, { cause, judged })),
    explanation: joined(
      pieces.map((piece) => piece && capitalised(piece)),
      { zh: "", en: " " },
    ),
    // A finding is printed and cloned as it stands, which words made when they are read are not.
    advice: adviceFor(facts, cause) ?? { zh: advice.zh, en: advice.en },
  }
}

/** One figure at odds with several equations is the title; otherwise what the gravest verdict says, and how many more. */
function titled(
  facts: Facts,
  title: Bilingual,
  { cause, judged }: Pick<ToTell, "cause" | "judged">,
): Bilingual {
  const only = onlySuspect(cause)
  if (only !== undefined && judged.length > 1) {
    const told = figureWords(only, facts.disclosure.fiscalYear)
    return { zh: `${told.zh}与其他数字不一致`, en: `${told.en}: at odds with other figures` }
  }
  if (cause !== undefined || judged.length < 2) return title
  return { zh: `${title.zh}（共 ${judged.length} 处）`, en: `${title.en} (${judged.length} in all)` }
}

/** The one figure whose change alone would do, if there is one and no other would. */
function onlySuspect(cause: Explained | undefined): Figure | undefined {
  const [only, ...others] = cause?.suspects ?? []
  const [first, ...more] = only?.set ?? []
  return others.length === 0 && more.length === 0 ? first?.figure : undefined
}

function alsoWords(others: readonly Judged[]): Bilingual | null {
  if (others.length === 0) return null
  const rules = [...new Set(others.map(({ verdict }) => verdict.rule))].join(", ")
  return {
    zh: `相关的另外 ${others.length} 项核对也不成立（${rules}）。`,
    en: `${others.length} related ${others.length === 1 ? "check fails" : "checks fail"} too (${rules}).`,
  }
}

/** What the list of suspects leaves open; nothing where it is all there is. */
const EXTENTS: Readonly<Record<Explained["extent"], Bilingual | null>> = {
  all: null,
  capped: {
    zh: "牵连的数太多，没有逐一排查，可能还有别的组合。",
    en: "Too many figures are involved to try every combination, so there may be others.",
  },
  "in-part": {
    zh: "相关等式还有别的差异，这里只说明其中一部分。",
    en: "The equations involved differ in other ways too; this explains a part of it only.",
  },
}

function suspectWords(facts: Facts, { suspects, extent }: Explained): Bilingual | null {
  const [first] = suspects
  if (first === undefined) {
    if (extent === "capped") return null
    return {
      zh: "这些数各自都与其他等式相符，只改动少数几个不能解决，差异可能出在表述或口径上。",
      en: "Each of these figures fits everything else it appears in, so changing just a few would not settle it: the difference may lie in wording or scope.",
    }
  }
  const list = setsWords(facts, suspects)
  if (first.set.length > 1) return severalWords(first.set.length, suspects.length, list)
  if (suspects.length === 1) {
    return {
      zh: `在本文件中，只改动一个数就能使相关等式成立的，只有${list.zh}。`,
      en: `Within this document, the only single figure whose change would settle it is ${list.en}.`,
    }
  }
  return {
    zh: `以下各数，改动其中任何一个都能使相关等式成立，按可能性依次是：${list.zh}。`,
    en: `Changing any one of these would settle it, likeliest first: ${list.en}.`,
  }
}

function severalWords(size: number, ways: number, list: Bilingual): Bilingual {
  const which =
    ways === 1
      ? { zh: `即${list.zh}`, en: `They are ${list.en}` }
      : { zh: `按可能性依次是：${list.zh}`, en: `Likeliest first: ${list.en}` }
  return {
    zh: `至少要同时改动 ${size} 个数，相关等式才能成立，${which.zh}。`,
    en: `To settle it, at least ${COUNTS[size] ?? size} would have to change. ${which.en}.`,
  }
}

const COUNTS: Readonly<Record<number, string>> = { 2: "two", 3: "three" }

/** The sets by the names of their figures, as many as are told. */
function setsWords({ disclosure }: Facts, suspects: Explained["suspects"]): Bilingual {
  const sets = suspects.slice(0, TOLD).map(({ set }) => {
    const names = set.map(({ figure }) => nameOf(figure, disclosure.fiscalYear))
    return joined(names, { zh: "与", en: " and " })
  })
  // Names have commas of their own in English.
  const told = joined(sets, { zh: "、", en: "; " })
  return suspects.length > TOLD ? { zh: `${told.zh}等`, en: `${told.en}; and others` } : told
}

function bestGuess(facts: Facts, { hypotheses }: Explained): Bilingual | null {
  const [best] = hypotheses
  if (best === undefined) return null
  const name = (id: FigureId) => {
    const figure = figureWith(facts, id)
    return figure === undefined ? null : nameOf(figure, facts.disclosure.fiscalYear)
  }
  const changes = best.changes.map(({ figure, from, to }) => ({
    name: name(figure),
    unit: figureWith(facts, figure)?.unit ?? "",
    from,
    to,
  }))
  return hypothesisWords(best.kind, { changes, about: best.about.map(name) })
}

function adviceFor(facts: Facts, cause: Explained | undefined): Bilingual | null {
  const figure = onlySuspect(cause)
  const [change] = cause?.hypotheses[0]?.changes ?? []
  if (figure === undefined || change === undefined) return null
  const [name, to] = [nameOf(figure, facts.disclosure.fiscalYear), `${change.to} ${figure.unit}`]
  return {
    zh: `请对照原始报表核对${name.zh}，看是否应为 ${to}。`,
    en: `Check ${name.en} against the source tables: should it be ${to}?`,
  }
}
