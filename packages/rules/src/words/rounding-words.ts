import type { Bilingual } from "../bilingual.ts"

/** A total rounded on its own against its rounded parts. */
export const SUM: Bilingual = {
  zh: "合计与各分项各自四舍五入：k 个非零数（含合计）最多差 ⌊(k−1)/2⌋ 个末位单位；印出的 0 和整数不带误差。在此之内、但各自四舍五入几乎不会碰巧出现的差额，或者全文其他合计都分毫不差时的差额，另行提示；全文各数都是舍去尾数得来的，按舍去尾数判断。",
  en: "Total and parts are each rounded: k non-zero figures, the total included, can be ⌊(k−1)/2⌋ units of the last place apart at most; a printed 0 and whole numbers carry no error. A smaller difference is pointed out where independent rounding would hardly ever produce it, or where every other total in the document is exact. A document whose figures were all truncated is judged accordingly.",
}

/** One figure stated twice. */
export const COPY: Bilingual = {
  zh: "同一个数的两处表述，换算单位后应当相等；精度不同的，较粗的一处应是较细的一处四舍五入的结果，舍去尾数的也予通过。",
  en: "One figure stated twice must be equal once the units are the same. The coarser of the two has to be the finer one, rounded; if it was truncated instead, it passes as rounded.",
}

/** A part against its whole. */
export const LIMIT: Bilingual = {
  zh: "只有超出四舍五入所能解释的范围，才算超过上限。",
  en: "A limit counts as exceeded only where rounding cannot explain it.",
}

/** Nothing is computed. */
export const NONE: Bilingual = { zh: "不涉及四舍五入。", en: "Rounding plays no part." }
