export type { ReadDocument, ReadProblem } from "./read-document.ts"
export { readDocument } from "./read-document.ts"
