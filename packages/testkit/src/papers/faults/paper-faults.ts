import { type Fault, SLIPS } from "../../budget/faults.ts"
import type { PaperFault } from "./fault.ts"
import {
  columnsSwapped,
  copiedNeighbour,
  digitSlip,
  partsNotTotal,
  sharesSwapped,
  signSlip,
  staleValue,
  statedTwice,
  textAgainstTable,
} from "./figure-faults.ts"
import {
  noteMissing,
  noteUnderFull,
  oldClassName,
  otherNote,
  rowLeftOut,
  rowTwice,
  unitLineSlip,
} from "./row-faults.ts"
import {
  doubledStop,
  earlierYear,
  emptyReason,
  oldNameInWords,
  placeholderLeft,
  sameYear,
  templateLeft,
  unitMissing,
  unitSlip,
  wrongBase,
  wrongDirection,
  zeroBase,
} from "./word-faults.ts"

const slips = Object.fromEntries(Object.entries(SLIPS).map(([fault, slip]) => [fault, digitSlip(slip)]))

/** Every kind of fault that is planted in whole papers. */
export const PAPER_FAULTS: Readonly<Record<string, PaperFault>> = {
  ...(slips satisfies Partial<Record<Fault, PaperFault>>),
  sign: signSlip,
  "shares-swapped": sharesSwapped,
  "copied-neighbour": copiedNeighbour,
  "columns-swapped": columnsSwapped,
  "stale-value": staleValue,
  "text-against-table": textAgainstTable,
  "stated-twice": statedTwice,
  "parts-not-total": partsNotTotal,
  "row-left-out": rowLeftOut,
  "row-twice": rowTwice,
  "other-note": otherNote,
  "note-under-full": noteUnderFull,
  "note-missing": noteMissing,
  "unit-line-slip": unitLineSlip,
  "old-class-name": oldClassName,
  "old-name-in-words": oldNameInWords,
  "same-year": sameYear,
  "earlier-year": earlierYear,
  "doubled-stop": doubledStop,
  "empty-reason": emptyReason,
  "template-left": templateLeft,
  "placeholder-left": placeholderLeft,
  "wrong-direction": wrongDirection,
  "unit-missing": unitMissing,
  "unit-slip": unitSlip,
  "wrong-base": wrongBase,
  "zero-base": zeroBase,
}
