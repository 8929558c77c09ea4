export type { DocumentRounding, Regime } from "../exact/document-rounding.ts"
export { consolidated, hasExcessDigits, type Reading } from "../exact/intervals.ts"
export {
  type Addend,
  CLASSES,
  type Class,
  classOf,
  type Limits,
  limitsOf,
  type Manner,
} from "../exact/limits.ts"
export { computed, type Equation, foreign, type Model, stated, type Term } from "../judging/equation.ts"
export { type Evaluation, evaluate } from "../judging/evaluate.ts"
export { holdRecords, WANTING } from "./batch.ts"
export { bindRecord, type Form, formOf, type Identity } from "./form.ts"
export { type Kernel, kernelOf } from "./kernel.ts"
export { Ledger } from "./ledger.ts"
export { type Matrix, matrixOf, transposed } from "./matrix.ts"
export { Records } from "./records.ts"
export { type Evaluated, regimeOf } from "./regime.ts"
export { type WasmHolder, wasmHolder } from "./wasm.ts"
