import type { CodedForm } from "../forms/table-form.ts"
import { type Cell, type Row, words } from "../paper.ts"
import { amountCell } from "./cells.ts"
import type { NumberStyle } from "./digits.ts"
import { type HeadPath, headRows } from "./head-cells.ts"
import { type Setting, under } from "./setting.ts"

/** The rows of a table of codes. */
export function codedRows(
  form: CodedForm,
  setting: Setting,
  numbers: NumberStyle,
): { head: readonly Row[]; body: readonly Row[] } {
  const codes = codesOf(form, setting)
  const rows = codes.map((code) => row(form, setting, { code, numbers }))
  const total = totalRow(form, setting, numbers)
  const shown = codes.length === 0 ? emptyRows(form, setting) : rows
  return {
    head: headRows(pathsOf(form, setting)),
    body: setting.look.total === "first" && codes.length > 0 ? [total, ...shown] : [...shown, total],
  }
}

/** The codes that have an amount, in order. */
function codesOf({ rows }: CodedForm, { facts }: Setting): readonly string[] {
  const own = new RegExp(`^${rows.replaceAll(".", "\\.")}\\[(\\d+)\\]$`)
  return [...facts].flatMap(([slot, fen]) => (fen === 0n ? [] : (own.exec(slot)?.[1] ?? []))).toSorted()
}

function pathsOf(form: CodedForm, { look }: Setting): readonly HeadPath[] {
  const code = look.codes === "joined" ? [form.code] : form.levels.map((level) => [...form.code, level])
  return [...code, form.name, ...form.columns.map(({ head }) => head)]
}

function row(
  form: CodedForm,
  setting: Setting,
  { code, numbers }: { code: string; numbers: NumberStyle },
): Row {
  const kind = form.place === "T.B" ? "economic" : "functional"
  return [
    ...codeCells(code, form, setting),
    words(setting.look.indent.repeat((code.length - 3) / 2) + setting.nameOf(kind, code)),
    ...form.columns.map(({ slot }) => amountCell(under(slot, code), form.place, { setting, numbers })),
  ]
}

function codeCells(code: string, form: CodedForm, { look }: Setting): readonly Cell[] {
  if (look.codes === "joined") return [words(code)]
  const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)]
  return form.levels.map((_, at) => words(parts[at] ?? "", "center"))
}

function totalRow(form: CodedForm, setting: Setting, numbers: NumberStyle): Row {
  const before = setting.look.codes === "joined" ? 2 : form.levels.length + 1
  const amounts = form.columns.map(({ slot }) =>
    codesOf(form, setting).length === 0
      ? emptyTotal(slot, form, numbers)
      : amountCell(slot, form.place, { setting, numbers }),
  )
  return [words(form.total, "center", before), ...amounts]
}

function emptyTotal(slot: string, { place }: CodedForm, { unit }: NumberStyle): Cell {
  return {
    ...words("", "right"),
    amount: { slot: `${place}/${slot}`, printed: null, unit, state: "blank", value: null },
  }
}

/** A table without amounts still has rows. */
function emptyRows(form: CodedForm, { look }: Setting): readonly Row[] {
  const width = (look.codes === "joined" ? 2 : form.levels.length + 1) + form.columns.length
  const blank = Array.from({ length: width }, () => words(""))
  return look.empty === "无" ? [[words("无"), ...blank.slice(1)], blank] : [blank, blank]
}
