import { KNOWN_YEARS, type Subject } from "@gouji/domain"

import type { Severity } from "../severity.ts"

/** Printed by this many disclosures, a subject is beyond doubt. */
const BEYOND_DOUBT = 3

/**
 * How heavily disagreeing with a subject weighs at most: as the rule says where several disclosures print it alike, a
 * warning where it was seen at all or the year is not one of those on record, an information where it is known from memory
 * only.
 */
export function weightOf({ evidence }: Subject, fiscalYear: number): { readonly severity?: Severity } {
  switch (evidence.grade) {
    case "printed":
      return evidence.documents >= BEYOND_DOUBT && isOnRecord(fiscalYear) ? {} : { severity: "warning" }
    case "public":
      return { severity: "warning" }
    case "memory":
      return { severity: "info" }
  }
}

function isOnRecord(fiscalYear: number): boolean {
  return KNOWN_YEARS.from <= fiscalYear && fiscalYear <= KNOWN_YEARS.until
}
