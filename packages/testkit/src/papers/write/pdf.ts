import { PDFDocument } from "@cantoo/pdf-lib"

import { type Chance, chanceOf } from "../../budget/chance.ts"
import type { Block, PrintedPaper } from "../paper.ts"
import { broken, hasRoom, MARGIN, type Pen, penFor, type Sheet, sizeOf, turnPage, write } from "./pdf-page.ts"
import { type Drawing, drawTable } from "./pdf-table.ts"
import { STREAMED_FONTKIT } from "./streamed-fontkit.ts"
import { sayingOf } from "./text.ts"

/** A paper as a PDF with this font, of which only the characters used are kept. */
export async function asPdf(paper: PrintedPaper, font: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.registerFontkit(STREAMED_FONTKIT)
  const chance = chanceOf(paper.seed ^ 0x9d)
  const sheet = chance.pick<Sheet>(["upright", "upright", "wide", "wide", "turned"])
  const pen = penFor({
    document,
    font: await document.embedFont(font, { subset: true }),
    sheet,
    running: chance.once(3) ? paper.organisation.name : "",
  })
  const drawing = drawingOf(chance, sheet)
  for (const block of paper.blocks) draw(pen, block, drawing)
  numberPages(pen, chance.pick(["{n}", "- {n} -", "第 {n} 页 共 {all} 页", "{n} / {all}"]))
  return document.save()
}

/** Many papers have their words upright and the tables on their side. */
function drawingOf(chance: Chance, sheet: Sheet): Drawing {
  return {
    repeatsHead: chance.once(2),
    ownPages: chance.once(2),
    sheet: sheet === "upright" ? chance.pick<Sheet>(["upright", "wide", "turned"]) : sheet,
  }
}

function draw(pen: Pen, block: Block, drawing: Drawing): void {
  if (block.kind === "title") centred(pen, block.text, 18)
  else if (block.kind === "paragraph") lines(pen, sayingOf(block), 12)
  else if (block.kind === "table") drawTable(pen, block.table, drawing)
  else if (block.level === 1) newPart(pen, block.text)
  else lines(pen, block.text, 13)
}

/** A part begins on a page of its own where the one before leaves less than a third. */
function newPart(pen: Pen, text: string): void {
  if (!hasRoom(pen, sizeOf(pen.page.sheet).height / 3)) turnPage(pen)
  centred(pen, text, 15)
}

function centred(pen: Pen, text: string, size: number): void {
  const room = sizeOf(pen.page.sheet).width - 2 * MARGIN
  for (const line of broken(text, pen.font, { size, width: room })) {
    const wide = pen.font.widthOfTextAtSize(line, size)
    put(pen, { text: line, x: MARGIN + (room - wide) / 2, size })
  }
  pen.y -= size
}

/** A paragraph, its first line indented by two characters. */
function lines(pen: Pen, text: string, size: number): void {
  const width = sizeOf(pen.page.sheet).width - 2 * MARGIN
  const indent = 2 * size
  broken(text, pen.font, { size, width, indent }).forEach((line, at) => {
    put(pen, { text: line, x: MARGIN + (at === 0 ? indent : 0), size })
  })
}

function put(
  pen: Pen,
  { text, x, size }: { readonly text: string; readonly x: number; readonly size: number },
): void {
  const high = size * 1.7
  if (!hasRoom(pen, high)) turnPage(pen)
  pen.y -= high
  write(pen, { text, x, y: pen.y, size })
}

function numberPages(pen: Pen, words: string): void {
  pen.pages.forEach((page, at) => {
    const text = words.replace("{n}", `${at + 1}`).replace("{all}", `${pen.pages.length}`)
    write({ ...pen, page }, { text, x: sizeOf(page.sheet).width / 2, y: MARGIN / 2, size: 9 })
  })
}
