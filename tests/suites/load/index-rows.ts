import type { ListPlace, Row } from "./places.ts"
import { organisationName, STAGES } from "./plan.ts"

const YEARS = 25
const BATCH = 10_000
const STATES = ["published", "published", "published", "signed", "in-review", "checked"]

/**
 * Fills the list of versions alone, by so many rows of as many organisation-years: what a page is read from, with no
 * document, report or log behind it. `place` holds one version that came in properly, which lends what lists show.
 */
export async function fillIndex(place: ListPlace, count: number): Promise<void> {
  const model = await place.versionRow()
  for (let from = 1; from < count; from += BATCH) {
    const batch = Math.min(BATCH, count - from)
    await place.putVersions(Array.from({ length: batch }, (_, index) => indexRow(model, from + index)))
  }
}

/** Another organisation, year or stage than any other number's, under a hash of its own. */
function indexRow(model: Row, number: number): Row {
  const ofOne = number % (YEARS * STAGES.length)
  const organisation = Math.floor(number / (YEARS * STAGES.length))
  const name = organisationName(organisation)
  const year = 2010 + Math.floor(ofOne / STAGES.length)
  const second = (number * 7919) % (28 * 24 * 3600)
  return {
    ...model,
    organisation: organisation.toString(16).padStart(10, "0"),
    fiscal_year: year,
    stage: STAGES[number % STAGES.length],
    sha256: number.toString(16).padStart(6, "0").padEnd(64, "e"),
    state: STATES[number % STATES.length],
    organisation_name: name,
    title: `${name}${year}年单位预算`,
    imported_at: new Date(Date.UTC(year, 1, 1, 0, 0, second)).toISOString(),
  }
}
