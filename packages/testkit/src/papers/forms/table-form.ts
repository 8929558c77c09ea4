import type { TableKey } from "@gouji/domain"

import type { PaperUnit } from "../print/digits.ts"
import type { HeadPath } from "../print/head-cells.ts"

/** A column of amounts: what stands over it, and what it is of; the row's code or fund goes into its brackets. */
export interface Column {
  readonly head: HeadPath
  readonly slot: string
}

/** What the tables of a set have in common, whatever stands in them. */
interface Headed {
  readonly place: TableKey
  /** `{Y}` is the year, `{L}` the one before, `{部门}` 部门 or 单位, `{org}` the name. */
  readonly title: string
  readonly hasMaker: boolean
  /** The unit of this table where the set has another. */
  readonly unit?: PaperUnit
  /** Under a table without amounts. */
  readonly note?: string
}

/** Rows known by a code. */
export interface CodedForm extends Headed {
  readonly kind: "coded"
  /** Over the code and the name: `["项目", "功能分类科目编码"]`. */
  readonly code: HeadPath
  readonly name: HeadPath
  readonly levels: readonly string[]
  readonly columns: readonly Column[]
  /** What has rows: every code of it that has an amount. */
  readonly rows: string
  readonly total: "合计" | "总计"
}

/** A line of one side: its words, and what the amount beside it is of. An empty slot is a line of words only. */
export interface Line {
  readonly name: string
  readonly slot: string
  readonly code?: string
}

/** One side of a table: lines of words, with a column of amounts for each fund (an empty fund is for all). */
export interface Side {
  readonly head: HeadPath
  readonly funds: readonly { readonly head: HeadPath; readonly fund: string }[]
  /** Of these, `exp.f` stands for a line for every 类, and `projects` for one for every project. */
  readonly lines: readonly Line[]
  /** The lines at the foot, level with those of the other side. */
  readonly foot: readonly Line[]
  /** Every 类 there is, also those without amounts. */
  readonly allClasses?: true
  /** Where lines have codes: what stands over these. */
  readonly code?: readonly HeadPath[]
  /** Lines by economic code, for all codes like these that are in use. */
  readonly kinds?: RegExp
}

/** Lines of words side by side. */
export interface SidesForm extends Headed {
  readonly kind: "sides"
  readonly sides: readonly Side[]
}

/** One row of amounts under a head. */
export interface SingleForm extends Headed {
  readonly kind: "single"
  readonly columns: readonly Column[]
}

/** A table form, as data. */
export type TableForm = CodedForm | SidesForm | SingleForm
