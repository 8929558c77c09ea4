import type { Examined, RuleView, Unread } from "@gouji/application"

import type { Context } from "../../context.ts"
import type { ExitCode } from "../../exit-codes.ts"
import type { Destination } from "../destination.ts"

/** Prints what came of documents as they come; what stands for all of them is printed at the end. */
export interface ReportPrinter {
  readonly one: (result: Examined | Unread) => void
  readonly end: (count: number, exit: ExitCode) => void
}

/** What a printer is made with. */
export interface Printing {
  readonly destination: Destination
  readonly context: Context
  /** The register, for formats that explain the rules they name. */
  readonly rules: readonly RuleView[]
}
