import { type Chance, COLUMNS, type ExactTable, type Printed, printedAmount } from "./two-way-tables.ts"

/** A cell by its row and column. */
export interface At {
  readonly row: number
  readonly column: number
}

/** A table with something wrong in it, and where. */
export interface Seeded {
  readonly cells: Printed
  /** The cells that are not what they should be; empty where a line is missing from the table. */
  readonly wrong: readonly At[]
}

/** Puts an error into a table; undefined where chance led to a place it cannot be put. */
export type Seed = (table: ExactTable, cells: Printed, chance: Chance) => Seeded | undefined

/** Kinds of error by name. Each makes a value that differs from what was printed. */
export const SEEDS = {
  "one digit for another": inCell(substituted),
  "a digit too many": inCell(added),
  "a digit lost": inCell(lost),
  "two digits transposed": inCell(transposed),
  "a minus where none belongs": inCell((text) => (isNought(text) ? undefined : `-${text}`)),
  "ten times or a tenth": inCell((text, chance) => shifted(text, chance.of([1, -1]) ?? 1)),
  "a hundred times or a hundredth": inCell((text, chance) => shifted(text, chance.of([2, -2]) ?? 2)),
  "元 for 万元 or back": inCell((text, chance) => shifted(text, chance.of([4, -4]) ?? 4)),
  "last year's value kept": lastYears,
  "the neighbour's value copied": copied,
  "two neighbouring columns exchanged": exchanged,
  "a line left out of its total": offByALine(-1),
  "a line counted twice in its total": offByALine(1),
  "two wrong digits": twoDigits,
} as const satisfies Readonly<Record<string, Seed>>
export type SeedName = keyof typeof SEEDS

/** The table with another text in one cell. */
export function withCell(cells: Printed, { row, column }: At, text: string): Printed {
  return withCells(cells, [{ row, column, text }])
}

/** Two cells with a wrong digit each. */
function twoDigits(table: ExactTable, cells: Printed, chance: Chance): Seeded | undefined {
  const kinds = [substituted, added, lost, transposed]
  const first = inCell(chance.of(kinds) ?? substituted)(table, cells, chance)
  const second = first && inCell(chance.of(kinds) ?? substituted)(table, first.cells, chance)
  if (first === undefined || second === undefined) return undefined
  const [one] = first.wrong
  const [other] = second.wrong
  if (one === undefined || other === undefined || (one.row === other.row && one.column === other.column))
    return undefined
  return { cells: second.cells, wrong: [one, other] }
}

type Slip = (text: string, chance: Chance) => string | undefined

function inCell(slip: Slip): Seed {
  return (_, cells, chance) => {
    const at = anywhere(cells, chance)
    const text = cells[at.row]?.[at.column] ?? ""
    const wrong = slip(text, chance)
    if (wrong === undefined || isSame(wrong, text)) return undefined
    return { cells: withCells(cells, [{ ...at, text: wrong }]), wrong: [at] }
  }
}

function anywhere(cells: Printed, chance: Chance): At {
  return { row: chance.between(0, cells.length - 1), column: chance.between(0, COLUMNS.length - 1) }
}

function substituted(text: string, chance: Chance): string | undefined {
  const at = digitIn(text, chance)
  const wrong = `${text.slice(0, at)}${chance.between(0, 9)}${text.slice(at + 1)}`
  return isPrintable(wrong) ? wrong : undefined
}

function added(text: string, chance: Chance): string | undefined {
  const at = chance.between(0, text.indexOf("."))
  const wrong = `${text.slice(0, at)}${chance.between(0, 9)}${text.slice(at)}`
  return isPrintable(wrong) ? wrong : undefined
}

function lost(text: string, chance: Chance): string | undefined {
  const at = chance.between(0, text.indexOf(".") - 1)
  const wrong = `${text.slice(0, at)}${text.slice(at + 1)}`
  return isPrintable(wrong) ? wrong : undefined
}

/** Two neighbours that differ, the point between them or not. */
function transposed(text: string, chance: Chance): string | undefined {
  const digits = text.replace(".", "")
  const at = chance.between(0, digits.length - 2)
  const swapped = `${digits.slice(0, at)}${digits[at + 1] ?? ""}${digits[at] ?? ""}${digits.slice(at + 2)}`
  const wrong = `${swapped.slice(0, -2)}.${swapped.slice(-2)}`
  return isPrintable(wrong) ? wrong : undefined
}

/** What cannot be printed any more is rounded off, halves up. */
function shifted(text: string, by: number): string {
  const cents = BigInt(text.replace(".", ""))
  const moved =
    by > 0 ? cents * 10n ** BigInt(by) : (2n * cents + 10n ** BigInt(-by)) / (2n * 10n ** BigInt(-by))
  const digits = String(moved).padStart(3, "0")
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

function lastYears(table: ExactTable, cells: Printed, chance: Chance): Seeded | undefined {
  const at = anywhere(cells, chance)
  const text = printedAmount(table[at.row]?.before[at.column] ?? 0)
  return replaced(cells, at, text)
}

function copied(_: ExactTable, cells: Printed, chance: Chance): Seeded | undefined {
  const at = anywhere(cells, chance)
  const [down, across] = chance.of([
    [0, 1],
    [0, -1],
    [1, 0],
    [-1, 0],
  ]) ?? [0, 1]
  const text = cells[at.row + (down ?? 0)]?.[at.column + (across ?? 0)]
  return text === undefined ? undefined : replaced(cells, at, text)
}

/** A nought in place of an amount, or another nought, is no value that was taken from anywhere. */
function replaced(cells: Printed, at: At, text: string): Seeded | undefined {
  const before = cells[at.row]?.[at.column] ?? ""
  if (isNought(text) || isSame(text, before)) return undefined
  return { cells: withCells(cells, [{ ...at, text }]), wrong: [at] }
}

function exchanged(_: ExactTable, cells: Printed, chance: Chance): Seeded | undefined {
  const row = chance.between(0, cells.length - 1)
  const left = chance.between(0, COLUMNS.length - 2)
  const [one, other] = [cells[row]?.[left] ?? "", cells[row]?.[left + 1] ?? ""]
  if (isSame(one, other)) return undefined
  const wrong = [
    { row, column: left },
    { row, column: left + 1 },
  ]
  return {
    wrong,
    cells: withCells(cells, [
      { row, column: left, text: other },
      { row, column: left + 1, text: one },
    ]),
  }
}

/** Every column of a row that has others under it lacks one of them, or has it once too often. */
function offByALine(times: 1 | -1): Seed {
  return (table, cells, chance) => {
    const row = chance.of(table.flatMap(({ children }, index) => (children.length > 1 ? [index] : [])))
    const line = row === undefined ? undefined : chance.of(table[row]?.children ?? [])
    if (row === undefined || line === undefined) return undefined
    const changes = COLUMNS.flatMap((_, column) => {
      const share = table[line]?.exact[column] ?? 0
      const text = printedAmount((table[row]?.exact[column] ?? 0) + times * share)
      return share === 0 ? [] : [{ row, column, text }]
    })
    return { cells: withCells(cells, changes), wrong: changes.map(({ column }) => ({ row, column })) }
  }
}

function withCells(cells: Printed, changes: readonly (At & { readonly text: string })[]): Printed {
  return cells.map((line, row) =>
    line.map(
      (text, column) =>
        changes.find((change) => change.row === row && change.column === column)?.text ?? text,
    ),
  )
}

function digitIn(text: string, chance: Chance): number {
  const places = [...text].flatMap((char, at) => (char === "." ? [] : [at]))
  return chance.of(places) ?? 0
}

/** No number is printed with a nought in front. */
function isPrintable(text: string): boolean {
  return /^(0|[1-9]\d*)\.\d{2}$/.test(text)
}

function isNought(text: string): boolean {
  return !/[1-9]/.test(text)
}

function isSame(one: string, other: string): boolean {
  return Number(one) === Number(other)
}
