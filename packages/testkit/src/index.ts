export { type Chance, chanceOf } from "./budget/chance.ts"
export { FAULTS, type Fault, type Planted, plant } from "./budget/faults.ts"
export { FORMS, type Form, type Paper, paperOf } from "./budget/forms.ts"
export { disclosure } from "./disclosure.ts"
export type { About, Given, GivenFigure, GivenSection, GivenStatement, GivenTable, Stated } from "./given.ts"
export {
  type Asked,
  amountsIn,
  asDocx,
  asHtml,
  asPdf,
  asText,
  asWorkbook,
  type Block,
  type Book,
  type Cell,
  type FaultChange,
  type FaultyPaper,
  PAPER_FAULTS,
  PAPER_SETS,
  type PaperFault,
  type PaperForm,
  type Piece,
  type PrintedAmount,
  type PrintedPaper,
  type PrintedTable,
  printedPaper,
} from "./papers/index.ts"
