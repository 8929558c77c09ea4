import { organisationNameKey } from "@gouji/domain"

import type { WireDisclosure } from "../wire.ts"
import type { ManifestRow } from "./manifest/manifest.ts"

/** Something a manifest says otherwise than the document does. */
export interface ManifestDifference {
  readonly field: "organisation" | "fiscalYear" | "stage"
  readonly manifest: string
  readonly document: string
}

/** Whose disclosure it is, as it says itself. */
type Says = Pick<WireDisclosure, "organisation" | "fiscalYear" | "stage">

/**
 * Where a manifest and a document say different things. What either leaves open is no difference, nor is one name that
 * is only spelt in other widths. `isSame`: whether two names are one organisation's.
 */
export function differencesBetween(
  row: Pick<ManifestRow, "organisation" | "fiscalYear" | "stage">,
  { organisation: { name }, fiscalYear, stage }: Says,
  isSame: (one: string, other: string) => boolean,
): readonly ManifestDifference[] {
  const differences: ManifestDifference[] = []
  const said = row.organisation
  if (said !== null && name !== "" && !isOneName(said, name) && !isSame(said, name))
    differences.push({ field: "organisation", manifest: said, document: name })
  if (row.fiscalYear !== null && row.fiscalYear !== fiscalYear)
    differences.push({ field: "fiscalYear", manifest: `${row.fiscalYear}`, document: `${fiscalYear}` })
  if (row.stage !== null && row.stage !== stage)
    differences.push({ field: "stage", manifest: row.stage, document: stage })
  return differences
}

/** Whether two names differ in nothing but width and spaces. */
export function isOneName(one: string, other: string): boolean {
  return organisationNameKey(one) === organisationNameKey(other)
}
