import type { Box } from "@gouji/domain"

import type { CheckedDocument, WireFigure } from "../wire.ts"

/** Where a figure is printed: on which page of a PDF, from 1 on, and the box there, in points from the page's top left. */
export interface PrintedPlace {
  readonly page: number
  readonly box: Box
  /** What is printed there. */
  readonly quote: string
}

/** The first place of a figure that a picture can be drawn of; null where the document is no PDF, or it has no such place. */
export function printedPlace(
  { evidence }: Pick<WireFigure, "evidence">,
  { format }: Pick<CheckedDocument, "format">,
): PrintedPlace | null {
  if (format !== "pdf") return null
  const [place] = evidence.flatMap(({ page, box, quote }) =>
    page === null || box === null ? [] : [{ page, box, quote }],
  )
  return place ?? null
}
