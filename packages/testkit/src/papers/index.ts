export type { FaultChange, FaultyPaper, PaperFault } from "./faults/fault.ts"
export { PAPER_FAULTS } from "./faults/paper-faults.ts"
export { PAPER_SETS, type PaperForm } from "./forms/paper-sets.ts"
export {
  amountsIn,
  type Block,
  type Cell,
  type Piece,
  type PrintedAmount,
  type PrintedPaper,
  type PrintedTable,
} from "./paper.ts"
export { type Asked, printedPaper } from "./printed-paper.ts"
export { asDocx } from "./write/docx.ts"
export { asHtml } from "./write/html.ts"
export { asPdf } from "./write/pdf.ts"
export { asText } from "./write/text.ts"
export { asWorkbook, type Book } from "./write/workbook.ts"
