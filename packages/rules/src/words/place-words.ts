import { PLACES, type Place } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"

/** The names of tables in a row: `收支总表、收入总表`. In English they have commas of their own, hence the quotation marks. */
export function placeList(places: readonly Place[]): Bilingual {
  return {
    zh: places.map((place) => PLACES[place].zh).join("、"),
    en: places.map((place) => `“${PLACES[place].en}”`).join(", "),
  }
}
