import type { PaperView } from "@gouji/application"
import type { CheckStep } from "@gouji/application/browser"

import type { Language } from "../lib/language.ts"

/** The kinds of files a report can be taken away as. */
export const REPORT_KINDS = ["html", "json", "xlsx"] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** A page of one of the documents. */
export interface PageAsked {
  readonly document: number
  readonly page: number
}

/** What the page asks of the worker. */
export type Asked =
  | { readonly kind: "check"; readonly files: readonly File[] }
  | { readonly kind: "cancel" }
  | { readonly kind: "clear" }
  | { readonly kind: "report"; readonly of: ReportKind; readonly language: Language }
  /** `width`: of the picture, in the screen's own dots. */
  | ({ readonly kind: "draw"; readonly width: number } & PageAsked)

/** What the worker tells. */
export type Told =
  | { readonly kind: "ready" }
  | { readonly kind: "step"; readonly step: CheckStep }
  | { readonly kind: "paper"; readonly document: number; readonly paper: PaperView }
  | { readonly kind: "done"; readonly isCancelled: boolean }
  | { readonly kind: "report"; readonly of: ReportKind; readonly bytes: Uint8Array<ArrayBuffer> }
  | ({ readonly kind: "page"; readonly drawn: DrawnPage | null } & PageAsked)
  | { readonly kind: "requests"; readonly count: number }
  | { readonly kind: "defect"; readonly message: string }

/** A page as a picture, and its size in points, which places on it are told in. */
export interface DrawnPage {
  readonly picture: ImageBitmap
  readonly width: number
  readonly height: number
}
