import type { Bilingual } from "../bilingual.ts"

/** A total rounded on its own against its rounded parts. */
export const SUM: Bilingual = {
  zh: "合计与各分项各自四舍五入：k 个非零数（含合计）最多差 ⌊(k−1)/2⌋ 个末位单位；印出的 0 不带误差；整数没有误差。在此之内但如实四舍五入几乎不会出现的，另行提示。",
  en: "Total and parts are each rounded: k figures that are not nought, the total among them, can be off by ⌊(k−1)/2⌋ units of the last place. A printed nought adds none; whole numbers of things add none. A difference within that which honest rounding would hardly ever make is pointed out.",
}

/** One figure stated twice. */
export const COPY: Bilingual = {
  zh: "同一个数的两处表述，换算单位后应当相等；较粗的一处应是较细的一处四舍五入的结果，舍去尾数的视为四舍五入通过。",
  en: "One figure stated twice: equal after converting the unit. The coarser of the two has to be the finer one rounded; cut off instead, it passes as rounded.",
}

/** A part against its whole. */
export const LIMIT: Bilingual = {
  zh: "只有超出四舍五入所能解释的范围，才算超过上限。",
  en: "A limit is exceeded only by more than rounding explains.",
}

/** Nothing is computed. */
export const NONE: Bilingual = { zh: "不涉及四舍五入。", en: "Rounding plays no part." }
