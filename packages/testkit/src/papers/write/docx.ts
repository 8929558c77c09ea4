import {
  AlignmentType,
  Document,
  type FileChild,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx"

import { type Block, type Cell, type PrintedPaper, type PrintedTable, type Row, textOf } from "../paper.ts"
import { sayingOf } from "./text.ts"

/** A paper as a Word document. What stands in it is the same for the same paper; the time it was packed is not. */
export async function asDocx(paper: PrintedPaper): Promise<Uint8Array> {
  const isLandscape = paper.seed % 3 === 0
  const document = new Document({
    creator: "",
    title: "",
    sections: [
      {
        properties: {
          page: { size: { orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT } },
        },
        children: paper.blocks.flatMap((block) => childrenOf(block, paper.seed)),
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function childrenOf(block: Block, seed: number): readonly FileChild[] {
  switch (block.kind) {
    case "title":
      return [
        new Paragraph({ text: block.text, heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }),
      ]
    case "heading":
      return [headingParagraph(block.text, block.level, seed)]
    case "paragraph":
      return [new Paragraph({ children: runsOf(block, seed), indent: { firstLine: 480 } })]
    case "table":
      return tableChildren(block.table)
  }
}

/** Half of the papers have headings that are only bold. */
function headingParagraph(text: string, level: 1 | 2, seed: number): Paragraph {
  if (seed % 2 === 0) return new Paragraph({ children: [new TextRun({ text, bold: true })] })
  return new Paragraph({ text, heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 })
}

/** Words typed at different times are runs of their own, and a number may be cut in two. */
function runsOf(block: Extract<Block, { kind: "paragraph" }>, seed: number): readonly TextRun[] {
  if (seed % 2 === 0) return [new TextRun(sayingOf(block))]
  return block.pieces.flatMap((piece, at) => {
    const text = textOf(piece)
    const cut = at % 3 === 1 ? Math.floor(text.length / 2) : text.length
    return [text.slice(0, cut), text.slice(cut)]
      .filter((part) => part !== "")
      .map((part) => new TextRun(part))
  })
}

function tableChildren(table: PrintedTable): readonly FileChild[] {
  const above = [table.maker, table.unitLine].flatMap((text) => text ?? []).join("\t")
  const rows = [
    ...table.head.map((row) => docxRow(row, table, { isHead: true })),
    ...table.body.map((row) => docxRow(row, table, { isHead: false })),
  ]
  return [
    new Paragraph({
      children: [new TextRun({ text: table.title, bold: true })],
      alignment: AlignmentType.CENTER,
    }),
    new Paragraph({ children: above.split("\t").flatMap(tabbed) }),
    new Table({
      rows,
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: table.widths.map((width) => width * 140),
    }),
    new Paragraph(table.note ?? ""),
  ]
}

function tabbed(text: string, at: number): readonly TextRun[] {
  return [new TextRun({ children: at === 0 ? [text] : ["\t", text] })]
}

function docxRow(row: Row, { widths }: PrintedTable, { isHead }: { readonly isHead: boolean }): TableRow {
  const each = widths.reduce((sum, width) => sum + width, 0) / widths.length
  return new TableRow({ tableHeader: isHead, children: row.map((cell) => docxCell(cell, each)) })
}

const ALIGNED = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

/** Widths of cells are a suggestion; those of columns stand in the grid. */
function docxCell({ text, rowSpan, columnSpan, align }: Cell, width: number): TableCell {
  return new TableCell({
    rowSpan,
    columnSpan,
    width: { size: Math.round(width * 140 * columnSpan), type: WidthType.DXA },
    children: [new Paragraph({ text, alignment: ALIGNED[align] })],
  })
}
