import type { Line, Side, SidesForm } from "../forms/table-form.ts"
import { type Cell, type Row, words } from "../paper.ts"
import { amountCell } from "./cells.ts"
import type { NumberStyle } from "./digits.ts"
import { type HeadPath, headRows } from "./head-cells.ts"
import { type Setting, under } from "./setting.ts"

/** The rows of a table of two sides; the shorter side is left empty above the totals. */
export function sidesRows(
  form: SidesForm,
  setting: Setting,
  numbers: NumberStyle,
): { head: readonly Row[]; body: readonly Row[] } {
  const sides = form.sides.map((side) => ({ side, lines: linesOf(side, setting) }))
  const height = Math.max(...sides.map(({ lines }) => lines.length)) + setting.look.spare
  const foot = Math.max(...form.sides.map((side) => side.foot.length))
  const at = (side: Side, line: Line | undefined) => cells(line, side, { form, setting, numbers })
  const upper = Array.from({ length: height }, (_, row) =>
    sides.flatMap(({ side, lines }) => at(side, lines[row])),
  )
  const lower = Array.from({ length: foot }, (_, row) =>
    sides.flatMap(({ side }) => at(side, side.foot[row])),
  )
  return { head: headRows(form.sides.flatMap(pathsOf)), body: [...upper, ...lower] }
}

function pathsOf({ code = [], head, funds }: Side): readonly HeadPath[] {
  return [...code, head, ...funds.map((fund) => fund.head)]
}

/** The lines of a side, with one for every 类 where the form says so. */
function linesOf(
  { lines, allClasses, kinds }: Side,
  { facts, classes, nameOf, kinds: known, projects }: Setting,
): readonly Line[] {
  const shown = classes.filter((code) => allClasses || facts.has(`exp.f[${code}]`))
  const isNumbered = lines.length === 1
  const ofClasses = shown.map((code, at): Line => {
    const name = nameOf("functional", code)
    return { name: isNumbered ? `${numeral(at + 1)}、${name}` : name, slot: `exp.f[${code}]` }
  })
  const ofKinds = known
    .filter((code) => kinds?.test(code))
    .map((code): Line => {
      return { name: nameOf("economic", code), slot: `gpb.basic[${code}]`, code }
    })
  const ofProjects = projects.map((name): Line => ({ name, slot: `exp.proj[${name}]` }))
  const many: Readonly<Record<string, readonly Line[]>> = { "exp.f": ofClasses, projects: ofProjects }
  return [...lines.flatMap((line) => many[line.slot] ?? [line]), ...ofKinds]
}

interface Print {
  readonly form: SidesForm
  readonly setting: Setting
  readonly numbers: NumberStyle
}

function cells(
  line: Line | undefined,
  { funds, code }: Side,
  { form, setting, numbers }: Print,
): readonly Cell[] {
  const isTotal = /[合总]计/.test(line?.name ?? "")
  const parts = [line?.code?.slice(0, 3) ?? "", line?.code?.slice(3) ?? ""]
  const before = isTotal ? [] : (code ?? []).map((_, at) => words(parts[at] ?? "", "center"))
  const width = isTotal ? (code?.length ?? 0) + 1 : 1
  const amounts = funds.map(({ fund }) =>
    line === undefined || line.slot === ""
      ? words("", "right")
      : amountCell(ofFund(line.slot, fund), form.place, { setting, numbers }),
  )
  return [...before, words(line?.name ?? "", isTotal ? "center" : "left", width), ...amounts]
}

/** The fund stands first in the brackets: `exp.f[gpb,201]`. */
function ofFund(slot: string, fund: string): string {
  if (fund === "") return slot
  const [, concept, inside] = /^([^[]+)\[([^\]]+)\]$/.exec(slot) ?? []
  return inside === undefined ? under(slot, fund) : `${concept}[${fund},${inside}]`
}

const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

/** 一 to 九十九. */
export function numeral(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens > 1 ? DIGITS[tens] : ""}${tens > 0 ? "十" : ""}${DIGITS[ones]}`
}
