import type { ReleaseTable } from "../table.ts"
import { ACCEPTANCES } from "./acceptances.ts"
import { CHANGES } from "./changes.ts"
import { DISCLOSURES } from "./disclosures.ts"
import { FIGURES } from "./figures.ts"
import { FINDINGS } from "./findings.ts"
import { VERDICTS } from "./verdicts.ts"

/** Every table of a release, that of disclosures first. */
export const RELEASE_TABLES: readonly ReleaseTable[] = [
  DISCLOSURES,
  FIGURES,
  FINDINGS,
  VERDICTS,
  ACCEPTANCES,
  CHANGES,
]
