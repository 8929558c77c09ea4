import type { Bilingual, WireFigure } from "../wire.ts"

const MISSING = {
  blank: { zh: "空白", en: "blank" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
  unreadable: { zh: "未识别", en: "not readable" },
} as const satisfies Record<string, Bilingual>
const NOT_THERE: Bilingual = { zh: "没有这一项", en: "not stated" }

/** A figure in plain text as it is printed, with its unit; what is missing is said and never looks like nought. */
export function statedText(figure: WireFigure | null): Bilingual {
  if (figure === null) return NOT_THERE
  const { state, printed, unit } = figure
  if (state === "stated" || state === "zero") {
    const text = [printed ?? "", unit].filter((part) => part !== "").join(" ")
    return { zh: text, en: text }
  }
  return MISSING[state]
}
