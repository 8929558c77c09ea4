import type { Bilingual } from "../bilingual.ts"
import { unscaled } from "../exact/scaled.ts"
import type { Equation } from "../judging/equation.ts"
import type { Evaluation } from "../judging/evaluate.ts"
import { inFigureUnits } from "./equation-words.ts"

/** How far the two sides may lie apart, and why; then on which side of that this residual falls. */
export function boundWords(equation: Equation, evaluation: Evaluation): Bilingual {
  if (evaluation.residual === 0n) return { zh: "两边相等。", en: "The two sides are equal." }
  const why = whyBound(equation, evaluation)
  const where = WHERE[equation.model === "copied" ? "copied" : "independent"][evaluation.outcome]
  return { zh: `${why.zh}${where.zh}`, en: `${why.en} ${where.en}` }
}

function whyBound(equation: Equation, evaluation: Evaluation): Bilingual {
  switch (equation.model) {
    case "independent":
      return evaluation.rounded === 0 ? EXACT : roundedWords(equation, evaluation)
    case "derived":
      return {
        zh: "合计由所列各数直接相加得出，不应有取舍误差。",
        en: "The total is computed from the figures as printed, so rounding leaves nothing.",
      }
    case "copied":
      return {
        zh: "这是同一个数的两处表述，换算单位后应当一致。",
        en: "This is one figure stated twice: after converting the unit the two agree.",
      }
  }
}

const EXACT = { zh: "这些是整数，没有取舍误差。", en: "These are whole numbers, so rounding plays no part." }

function roundedWords(equation: Equation, { rounded, finest, bound, places }: Evaluation): Bilingual {
  const step = inFigureUnits(equation, unscaled(finest, places))
  if (bound === 0n) {
    return {
      zh: `非零数只有 ${rounded} 个，各自四舍五入到 ${step} 也不会产生差额。`,
      en: `With ${rounded} of them not nought, rounding each to ${step} leaves no difference.`,
    }
  }
  const most = inFigureUnits(equation, unscaled(bound, places))
  return {
    zh: `${rounded} 个非零数，每个四舍五入到 ${step}，合计最多差 ${most}。`,
    en: `${rounded} figures that are not nought, each rounded to ${step}: together they can be off by ${most} at most.`,
  }
}

const WITHIN = { zh: "这一差额可以由四舍五入解释。", en: "Rounding explains this difference." }
const BEYOND = {
  zh: "这一差额超出四舍五入所能解释的范围。",
  en: "This difference is more than rounding explains.",
}
const EQUAL = { zh: "取舍到较粗的单位后一致。", en: "Rounded to the coarser unit they agree." }
const UNLIKELY = {
  zh: "这一差额虽在范围之内，但如实四舍五入几乎不会留下这么大的差额（可能性不到千分之一）。",
  en: "It is within that, but honest rounding would hardly ever leave so much (a chance below one in a thousand).",
}

const WHERE: Readonly<Record<"copied" | "independent", Readonly<Record<Evaluation["outcome"], Bilingual>>>> =
  {
    independent: { pass: EQUAL, "pass-rounded": WITHIN, "pass-unlikely": UNLIKELY, fail: BEYOND },
    copied: {
      pass: EQUAL,
      "pass-rounded": {
        zh: "较粗的一处是舍去尾数而不是四舍五入得来的。",
        en: "The coarser one was cut off, not rounded.",
      },
      "pass-unlikely": UNLIKELY,
      fail: { zh: "两处不一致。", en: "They differ." },
    },
  }
