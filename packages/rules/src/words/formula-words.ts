import { type Bilingual, joined } from "../bilingual.ts"
import { slotName } from "./names.ts"

/** `甲 + 乙`. */
export function slotSum(slots: readonly string[]): Bilingual {
  return joined(slots.map(slotName), { zh: " + ", en: " + " })
}

/** `甲、乙`. */
export function slotList(slots: readonly string[]): Bilingual {
  return joined(slots.map(slotName), { zh: "、", en: ", " })
}
