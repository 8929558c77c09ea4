import { type Block, type PrintedPaper, textOf } from "../paper.ts"

/** The words of a paper as plain text, the way they stand on a page whose tables are files beside it. */
export function asText(paper: PrintedPaper): string {
  return paper.blocks.flatMap(linesOf).join("\n\n").concat("\n")
}

/** The words of a paragraph. */
export function sayingOf(block: Extract<Block, { kind: "paragraph" }>): string {
  return block.pieces.map(textOf).join("")
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "title":
    case "heading":
      return [block.text]
    case "paragraph":
      return [`    ${sayingOf(block)}`]
    case "table":
      return []
  }
}
