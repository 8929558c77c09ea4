import type { Bilingual } from "../bilingual.ts"
import { unscaled } from "../exact/scaled.ts"
import type { Equation } from "../judging/equation.ts"
import type { Evaluation } from "../judging/evaluate.ts"
import { inFigureUnits } from "./equation-words.ts"
import { isNought } from "./quantities.ts"

/** How far the two sides may lie apart, and why; then on which side of that this residual falls. */
export function boundWords(equation: Equation, evaluation: Evaluation): Bilingual {
  if (evaluation.residual === 0n) return { zh: "两边相等。", en: "The two sides are equal." }
  const why = whyBound(equation, evaluation)
  // Of whole numbers all is said with that.
  if (why === EXACT) return why
  const where = ofDocument(equation, evaluation) ?? WHERE[kindOf(equation)][evaluation.outcome]
  return { zh: `${why.zh}${where.zh}`, en: `${why.en} ${where.en}` }
}

function kindOf(equation: Equation): "copied" | "restated" | "independent" {
  if (equation.model === "restated-change") return "restated"
  return equation.model === "copied" ? "copied" : "independent"
}

/** What the rest of the document makes of the difference; null where it does not bear on it. */
function ofDocument({ model, rounding }: Equation, { outcome }: Evaluation): Bilingual | null {
  if (model !== "inferred" || rounding === undefined || outcome === "fail") return null
  const { regime, sums, exact, below, beyond } = rounding
  if (regime === "truncated") {
    return outcome === "pass-rounded"
      ? {
          zh: `全文有 ${sums - beyond} 个合计与各分项之和相等或只有末位差额，其中 ${below} 个大于各分项之和，没有一个小于：可见各数是舍去尾数得来的，不是四舍五入，这一差额可以由此解释。`,
          en: `Of the ${sums - beyond} totals in this document that match the sum of their parts to within the last place, ${below} are larger than it and none is smaller: the figures seem to have been truncated rather than rounded, which explains this difference.`,
        }
      : {
          zh: "从全文看，各数是舍去尾数得来的，这一差额却方向相反，值得核对。",
          en: "Judging by the rest of the document its figures were truncated, but this difference goes the other way, so it is worth a look.",
        }
  }
  if (regime !== "exact" || outcome !== "pass-unlikely") return null
  return {
    zh: `这一差额虽在范围之内，但全文 ${sums} 个合计中有 ${exact} 个与各分项之和分毫不差，这一处值得核对。`,
    en: `It is within that range, but ${exact} of the ${sums} totals in this document match the sum of their parts to the last digit, so this one is worth a look.`,
  }
}

function whyBound(equation: Equation, evaluation: Evaluation): Bilingual {
  switch (equation.model) {
    case "independent":
    case "inferred":
      return evaluation.rounded === 0 ? EXACT : roundedWords(equation, evaluation)
    case "derived":
      return {
        zh: "合计由所列各数直接相加得出，不应有差额。",
        en: "The total is worked out from the figures as printed, so there should be no difference.",
      }
    case "restated-change":
      return RESTATED
    case "copied":
      return isMixed(equation) ? COARSER : DIRECT
  }
}

const EXACT = {
  zh: "这些是整数，与四舍五入无关。",
  en: "These are whole numbers, so rounding plays no part.",
}
const DIRECT = {
  zh: "这两个数直接相比，没有四舍五入的余地。",
  en: "These are compared directly, which leaves no room for rounding.",
}
const RESTATED = { zh: "这是同一项增减的两处表述。", en: "This is one change, stated twice." }
const COARSER = {
  zh: "两处的精度不同，较粗的一处应是较细的一处四舍五入的结果。",
  en: "They are printed to different places; the coarser one should be the finer one, rounded.",
}

/** Whether the two were printed to different places, so that one may be the other rounded. */
function isMixed({ terms }: Equation): boolean {
  return new Set(terms.filter(({ value }) => !isNought(value)).map(({ quantum }) => quantum)).size > 1
}

function roundedWords(equation: Equation, { rounded, finest, bound, places }: Evaluation): Bilingual {
  const step = inFigureUnits(equation, unscaled(finest, places))
  if (equation.rounding?.regime === "truncated") {
    return {
      zh: `式中有 ${rounded} 个非零数，精确到 ${step}。`,
      en: `The equation has ${rounded} non-zero figures, exact to ${step}.`,
    }
  }
  if (bound === 0n) {
    return {
      zh: `式中非零数只有 ${rounded} 个，即使各自四舍五入到 ${step}，两边也应当相等。`,
      en: `With only ${rounded} non-zero ${rounded === 1 ? "figure" : "figures"} in the equation, the two sides should be equal even after rounding to ${step}.`,
    }
  }
  const most = inFigureUnits(equation, unscaled(bound, places))
  return {
    zh: `式中 ${rounded} 个非零数各自四舍五入到 ${step}，两边最多相差 ${most}。`,
    en: `The equation has ${rounded} non-zero figures, each rounded to ${step}, so its two sides can be at most ${most} apart.`,
  }
}

const WITHIN = { zh: "这一差额可以由四舍五入解释。", en: "Rounding explains this difference." }
const BEYOND = {
  zh: "这一差额超出四舍五入所能解释的范围。",
  en: "This difference is more than rounding can explain.",
}
const EQUAL = { zh: "四舍五入到较粗的精度后一致。", en: "Rounded to the coarser of the two, they agree." }
const UNLIKELY = {
  zh: "这一差额虽在范围之内，但各数各自四舍五入，几乎不会碰巧留下这么大的差额（可能性不到千分之一），值得核对。",
  en: "It is within that range, but independent rounding would hardly ever leave so much (less than one chance in a thousand), so it is worth a look.",
}

const APART = { zh: "两边不一致。", en: "They do not agree." }

type Whereabouts = Readonly<Record<Evaluation["outcome"], Bilingual>>

const WHERE: Readonly<Record<ReturnType<typeof kindOf>, Whereabouts>> = {
  independent: { pass: EQUAL, "pass-rounded": WITHIN, "pass-unlikely": UNLIKELY, fail: BEYOND },
  copied: {
    pass: EQUAL,
    "pass-rounded": {
      zh: "较粗的一处是舍去尾数得来的，不是四舍五入。",
      en: "The coarser one was truncated, not rounded.",
    },
    "pass-unlikely": UNLIKELY,
    fail: APART,
  },
  restated: {
    pass: EQUAL,
    "pass-rounded": {
      zh: "增减可以由两年的数四舍五入后相减得出，也可以单独四舍五入，两种算法末位可以差 1。",
      en: "A change can be taken between two rounded amounts, or rounded itself; the two may differ by 1 in the last place.",
    },
    "pass-unlikely": UNLIKELY,
    fail: APART,
  },
}
