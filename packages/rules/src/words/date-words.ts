import type { DateName } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"

/** What the dates of a disclosure are called. */
export const DATE_WORDS: Readonly<Record<DateName, Bilingual>> = {
  adopted: { zh: "人大批准日期", en: "date of adoption by the congress" },
  approved: { zh: "批复日期", en: "date of approval" },
  written: { zh: "成文日期", en: "date of writing" },
  published: { zh: "发布日期", en: "date of publication" },
}

/** `1 天`, `2 days`. */
export function dayWords(days: number): Bilingual {
  return { zh: `${days} 天`, en: days === 1 ? "1 day" : `${days} days` }
}
