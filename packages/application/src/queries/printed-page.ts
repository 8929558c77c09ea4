import { err, ok, type Result } from "@gouji/domain"

import type { RegistryReader } from "../ports.ts"
import type { Problem } from "../problem.ts"
import { type HiddenWord, hiddenWords } from "../views/hidden-words.ts"
import { type PrintedPlace, printedPlace } from "../views/printed-place.ts"

/** What the page a figure is printed on can be drawn from. */
export interface PrintedPage {
  /** The document's, which names its bytes. */
  readonly sha256: string
  /** The PDF as it was published. What is drawn of it goes without `hidden`. */
  readonly bytes: Uint8Array
  readonly place: PrintedPlace
  readonly hidden: readonly HiddenWord[]
}

/** The page a figure is printed on; null where its document is no PDF, or the place is not known. */
export function printedPage(ports: { readonly registry: RegistryReader }) {
  return async (id: string, figureId: string): Promise<Result<PrintedPage | null, Problem>> => {
    const entry = await ports.registry.get(id)
    if (entry === undefined) return err({ code: "no-such-document", id })
    const figure = entry.report.figures.find((one) => one.id === figureId)
    if (figure === undefined) return err({ code: "no-such-figure", id: figureId })
    const place = printedPlace(figure, entry.report)
    return ok(place && { sha256: entry.sha256, bytes: entry.bytes, place, hidden: hiddenWords(entry) })
  }
}
