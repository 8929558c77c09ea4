export { FiguresDocument } from "./figures-json/figures-document.ts"
export type { ReadDocument, ReadProblem } from "./read-document.ts"
export { readDocument } from "./read-document.ts"
