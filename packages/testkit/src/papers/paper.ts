import type { FigureState, OrganisationKind, Stage, TableKey } from "@gouji/domain"

/** One amount as it was printed, and what whoever reads it should make of it. */
export interface PrintedAmount {
  /** What it is of: `T.G/gpb.exp[2010301]`, `Δsg`, `sg.abroad@budget`. */
  readonly slot: string
  /** The digits as they stand there; null for a cell left empty, and for words that stand for a figure. */
  readonly printed: string | null
  /** 元 or 万元; % for rates, the counter word for counts. */
  readonly unit: string
  readonly state: FigureState
  /** In yuan for money, signed for a change; the plain number for rates and counts; null unless stated or zero. */
  readonly value: string | null
}

/**
 * A stretch of a paragraph: words, or an amount in the words it is printed with. One number can state several amounts:
 * 收入支出总计 is that of both sides.
 */
export type Piece = string | { readonly text: string; readonly amounts: readonly PrintedAmount[] }

/** A cell of a table; places that a merged cell covers have none of their own, as in HTML. */
export interface Cell {
  readonly text: string
  readonly amount: PrintedAmount | null
  readonly rowSpan: number
  readonly columnSpan: number
  readonly align: "left" | "right" | "center"
}

/** The cells of one row from the left. */
export type Row = readonly Cell[]

/** A table as it stands on paper, from its title to the note under it. */
export interface PrintedTable {
  readonly place: TableKey
  readonly title: string
  /** `编制部门：…`; null where the form has no such line. */
  readonly maker: string | null
  /** `单位：元`; null where it was forgotten. */
  readonly unitLine: string | null
  /** Of each column, in characters. */
  readonly widths: readonly number[]
  readonly head: readonly Row[]
  readonly body: readonly Row[]
  readonly note: string | null
}

/** What a paper is made of, in reading order. */
export type Block =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly pieces: readonly Piece[] }
  | { readonly kind: "table"; readonly table: PrintedTable }

/** A whole paper as it was printed, whatever file it is then written as. */
export interface PrintedPaper {
  readonly form: string
  readonly seed: number
  readonly organisation: {
    readonly name: string
    readonly level: "unit" | "department"
    readonly kind: OrganisationKind
  }
  readonly fiscalYear: number
  readonly stage: Stage
  readonly blocks: readonly Block[]
}

/** Every amount of a paper in reading order; a slot that is printed twice is there twice. */
export function amountsIn({ blocks }: Pick<PrintedPaper, "blocks">): readonly PrintedAmount[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph")
      return block.pieces.flatMap((piece) => (typeof piece === "string" ? [] : piece.amounts))
    if (block.kind === "table") return block.table.body.flat().flatMap(({ amount }) => amount ?? [])
    return []
  })
}

/** The words of a stretch as they are read. */
export function textOf(piece: Piece): string {
  return typeof piece === "string" ? piece : piece.text
}

/** A cell of one place without an amount. */
export function words(text: string, align: Cell["align"] = "left", columnSpan = 1): Cell {
  return { text, amount: null, rowSpan: 1, columnSpan, align }
}
