import { readDocument } from "@gouji/documents"
import { type Disclosure, slotOf } from "@gouji/domain"
import {
  amountsIn,
  asDocx,
  asHtml,
  asPdf,
  asText,
  asWorkbook,
  type PrintedAmount,
  type PrintedPaper,
} from "@gouji/testkit"

/** The files a paper is written as; of a workbook of tables alone only the tables are expected back. */
export const FORMATS = ["txt", "html", "docx", "xlsx", "xls", "pdf"] as const
/** See `FORMATS`. */
export type Format = (typeof FORMATS)[number]

/** What became of the amounts of one paper. */
export interface Trip {
  readonly printed: number
  readonly right: number
  readonly missing: readonly string[]
  readonly wrong: readonly string[]
  readonly extra: readonly string[]
  readonly disclosure: Disclosure | null
}

/** Writes a paper as a file, reads that, and holds what was read against what was printed. */
export async function roundTrip(paper: PrintedPaper, format: Format, font: Uint8Array): Promise<Trip> {
  const read = await readDocument(await written(paper, format, font))
  const printed = expectedOf(paper, format)
  if (!read.ok) return { ...NOTHING, printed: printed.length, missing: [JSON.stringify(read.error)] }
  return { ...compared(printed, read.value.disclosure), disclosure: read.value.disclosure }
}

const NOTHING: Trip = { printed: 0, right: 0, missing: [], wrong: [], extra: [], disclosure: null }

/** A paper's bytes; workbooks of budgets with odd seeds hold no words. */
export async function written(paper: PrintedPaper, format: Format, font: Uint8Array): Promise<Uint8Array> {
  const encoder = new TextEncoder()
  switch (format) {
    case "txt":
      return encoder.encode(asText(paper))
    case "html":
      return encoder.encode(asHtml(paper))
    case "docx":
      return asDocx(paper)
    case "xlsx":
    case "xls":
      return asWorkbook(paper, { type: format, narrative: hasWords(paper, format) })
    case "pdf":
      return asPdf(paper, font)
  }
}

/** Tables of accounts do not say of which year they are. */
function hasWords({ seed, stage }: PrintedPaper, format: Format): boolean {
  return (format !== "xlsx" && format !== "xls") || stage === "final" || seed % 2 === 0
}

function expectedOf(paper: PrintedPaper, format: Format): readonly PrintedAmount[] {
  const all = amountsIn(paper)
  if (format === "txt") return all.filter(({ slot }) => !slot.startsWith("T."))
  return hasWords(paper, format) ? all : all.filter(({ slot }) => slot.startsWith("T."))
}

interface Left {
  readonly state: string
  readonly value: string | null
  readonly printed: string | null
}

function compared(printed: readonly PrintedAmount[], disclosure: Disclosure): Omit<Trip, "disclosure"> {
  const left = new Map<string, Left[]>()
  for (const figure of disclosure.figures) {
    const slot = slotOf(figure, disclosure.fiscalYear)
    left.set(slot, [...(left.get(slot) ?? []), figure])
  }
  const unmet = printed.filter((amount) => !taken(left.get(amount.slot), amount))
  const [missing, wrong]: [string[], string[]] = [[], []]
  for (const amount of unmet) {
    const other = left.get(amount.slot)?.shift()
    if (other === undefined) missing.push(told(amount.slot, amount))
    else wrong.push(`${told(amount.slot, amount)} read ${told("", other)}`)
  }
  const extra = [...left].flatMap(([slot, figures]) => figures.map((figure) => told(slot, figure)))
  return { printed: printed.length, right: printed.length - unmet.length, missing, wrong, extra }
}

/** Takes the figure that says what was printed out of those of its slot. */
function taken(figures: Left[] | undefined, amount: PrintedAmount): boolean {
  const at = figures?.findIndex((figure) => says(figure, amount)) ?? -1
  if (at >= 0) figures?.splice(at, 1)
  return at >= 0
}

/** A stroke in a cell can be taken for a nought or for a blank: it is the custom of both. */
function says({ state, value }: Left, amount: PrintedAmount): boolean {
  if (amount.printed === "-") return state === "zero" || state === "blank"
  return state === amount.state && plain(value) === plain(amount.value)
}

/** 1.50, 1.5 and 01.5 are one number. */
function plain(value: string | null): string | null {
  return value === null ? null : value.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")
}

function told(slot: string, { state, value, printed }: Left): string {
  return [slot, printed ?? "", `(${[state, value ?? ""].join(" ").trim()})`]
    .filter((part) => part !== "")
    .join(" ")
}
