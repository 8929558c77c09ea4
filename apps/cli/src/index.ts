export { EXIT, EXIT_OF_PROBLEM, type ExitCode } from "./exit-codes.ts"
export type { Environment, Io, Writer } from "./io.ts"
export { run } from "./run.ts"
