import type { Block, Cell, Piece, PrintedAmount, PrintedPaper } from "../paper.ts"

/** A paper with other digits in some places; places are counted as `amountsIn` counts amounts. */
export function reprinted(paper: PrintedPaper, digits: ReadonlyMap<number, string>): PrintedPaper {
  let at = -1
  const next = (amount: PrintedAmount) => {
    at++
    const to = digits.get(at)
    return to === undefined ? amount : withDigits(amount, to)
  }
  return { ...paper, blocks: paper.blocks.map((block) => blockWith(block, next)) }
}

type Next = (amount: PrintedAmount) => PrintedAmount

function blockWith(block: Block, next: Next): Block {
  if (block.kind === "paragraph")
    return { ...block, pieces: block.pieces.map((piece) => pieceWith(piece, next)) }
  if (block.kind !== "table") return block
  const body = block.table.body.map((row) => row.map((cell) => cellWith(cell, next)))
  return { ...block, table: { ...block.table, body } }
}

/** The words around the digits stay; what one number states changes together. */
function pieceWith(piece: Piece, next: Next): Piece {
  if (typeof piece === "string") return piece
  const changed = piece.amounts.map(next).find((amount, at) => amount !== piece.amounts[at])
  const [before, after] = [piece.amounts[0]?.printed ?? "", changed?.printed ?? ""]
  if (changed === undefined || before === "") return piece
  return {
    text: piece.text.replace(before, after),
    amounts: piece.amounts.map((amount) => withDigits(amount, after)),
  }
}

function cellWith(cell: Cell, next: Next): Cell {
  if (cell.amount === null) return cell
  const amount = next(cell.amount)
  return amount === cell.amount ? cell : { ...cell, text: amount.printed ?? "", amount }
}

/** The amount with other digits in the unit it has; a fall stays a fall. */
export function withDigits(amount: PrintedAmount, digits: string): PrintedAmount {
  const isFall = amount.value?.startsWith("-") === true && !digits.startsWith("-")
  const value = `${isFall ? "-" : ""}${plainOf(digits, amount.unit)}`
  return { ...amount, printed: digits, state: Number(value) === 0 ? "zero" : "stated", value }
}

/** In yuan where it is money: four places to the right for 万元. */
function plainOf(digits: string, unit: string): string {
  const plain = digits.replace(/[,，]/g, "")
  if (unit !== "万元") return unit === "元" && !plain.includes(".") ? `${plain}.00` : plain
  const [whole = "", fraction = ""] = plain.split(".")
  const moved = `${whole}${fraction.padEnd(4, "0").slice(0, 4)}`.replace(/^(-?)0+(?=\d)/, "$1")
  return `${moved}.${fraction.slice(4).padEnd(2, "0")}`
}
