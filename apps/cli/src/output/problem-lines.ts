import { type Problem, problemWords } from "@gouji/application"

import type { Context } from "../context.ts"
import { EXIT_OF_PROBLEM, type ExitCode } from "../exit-codes.ts"
import { type Line, piece } from "./paint.ts"
import { tableLines } from "./table-lines.ts"

/** Tells a problem on stderr, with what to do, and gives the exit that goes with it. */
export function declined(problem: Problem, { say, language, tell }: Context, path?: string): ExitCode {
  const { message, advice } = problemWords(problem)
  const where = path === undefined ? [] : [piece(`${path}: `, "strong")]
  tell([
    [...where, piece(message[language], "error")],
    [piece(`${say.whatToDo}: `, "strong"), piece(advice[language])],
    ...choices(problem),
  ])
  return EXIT_OF_PROBLEM[problem.code]
}

/** Those of whom one has to be chosen, each with the id to name it by. */
function choices(problem: Problem): readonly Line[] {
  if (problem.code !== "several-organisations") return []
  return tableLines(
    [
      { title: "", cell: ({ id }) => piece(`  ${id}`, "strong") },
      { title: "", cell: ({ name }) => piece(name) },
    ],
    problem.organisations,
  ).slice(1)
}
