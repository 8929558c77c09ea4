import { type Problem, problemWords } from "@gouji/application"

import type { Context } from "../context.ts"
import { EXIT_OF_PROBLEM, type ExitCode } from "../exit-codes.ts"
import { piece } from "./paint.ts"

/** Tells a problem on stderr, with what to do, and gives the exit that goes with it. */
export function declined(problem: Problem, { say, language, tell }: Context, path?: string): ExitCode {
  const { message, advice } = problemWords(problem)
  const where = path === undefined ? [] : [piece(`${path}: `, "strong")]
  tell([
    [...where, piece(message[language], "error")],
    [piece(`${say.whatToDo}: `, "strong"), piece(advice[language])],
  ])
  return EXIT_OF_PROBLEM[problem.code]
}
