import { kindOfCode, subjectYears, successorOf } from "@gouji/domain"

import type { Bilingual } from "../wire.ts"

/** What became of a subject from one fiscal year to a later one, where it did not stay as it was. */
export type SubjectChange =
  | { readonly kind: "renamed"; readonly formerly: string }
  /** It went to another code: that and the name it had. */
  | { readonly kind: "moved"; readonly code: string; readonly formerly: string }
  /** Nothing is known to have taken its place after that year. */
  | { readonly kind: "ended"; readonly until: number }
  /** There is such a subject from that year on. */
  | { readonly kind: "begun"; readonly from: number }

/** Fiscal years of two papers, the earlier first. */
export interface Years {
  readonly from: number
  readonly to: number
}

/** What became of an earlier year's subject; null where nothing did, or nothing is known. */
export function subjectChange(code: string, years: Years): SubjectChange | null {
  if (years.from >= years.to) return null
  const now = successorOf(code, years.from, years.to)
  if (now.kind === "renamed") return { kind: "renamed", formerly: now.formerly }
  if (now.kind === "moved") return { kind: "moved", code, formerly: now.formerly }
  return now.kind === "ended" ? { kind: "ended", until: now.until } : null
}

/** Whether a later year's subject was there in the earlier; null where it was, or nothing is known. */
export function subjectBegun(code: string, { from: earlier }: Years): SubjectChange | null {
  const kind = kindOfCode(code)
  const from = kind === undefined ? undefined : subjectYears(kind, code)?.from
  return from != null && from > earlier ? { kind: "begun", from } : null
}

/** In words, to stand beside the subject's name. */
export function subjectChangeWords(change: SubjectChange): Bilingual {
  switch (change.kind) {
    case "renamed":
      return { zh: `原称“${change.formerly}”`, en: `formerly “${change.formerly}”` }
    case "moved":
      return {
        zh: `原列 ${change.code} ${change.formerly}`,
        en: `formerly under ${change.code} ${change.formerly}`,
      }
    case "ended":
      return { zh: `${change.until} 年后不再有这个科目`, en: `no such subject after ${change.until}` }
    case "begun":
      return { zh: `${change.from} 年起才有这个科目`, en: `a subject only since ${change.from}` }
  }
}
