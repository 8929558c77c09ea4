import type { ImportAnswer, ImportQuestion } from "@gouji/application"

import type { Context } from "../../context.ts"
import { questionLines } from "../../output/import-lines.ts"
import type { LongProgress } from "../../output/long-progress.ts"
import { piece } from "../../output/paint.ts"
import { IMPORT, type ImportWords } from "../../words/import.ts"

/** Asks whose a document is; undefined where there is no terminal on both sides, and so nobody to ask. */
export function askPerson(
  context: Context,
  progress: LongProgress,
): ((question: ImportQuestion) => Promise<ImportAnswer>) | undefined {
  const { io, language, tell } = context
  const { ask } = io.stdin
  if (ask === undefined || !io.stdin.isTerminal || !io.stdout.isTerminal) return undefined
  const words = IMPORT[language]
  let always: ImportAnswer | undefined
  return async (question) => {
    if (question.kind === "differs" && always !== undefined) return always
    progress.clear()
    tell(questionLines(question, context))
    const said = await understood(question)
    if (question.kind === "differs" && /^[A-Z]$/.test(said.words)) always = said.answer
    return said.answer
  }

  /** Asks until the answer is one. Who has no more to say wants the document left out. */
  async function understood(question: ImportQuestion): Promise<{ words: string; answer: ImportAnswer }> {
    for (;;) {
      const said = (await ask?.(promptOf(question, words)))?.trim() ?? "s"
      const answer = answerIn(said, question)
      if (answer !== undefined) return { words: said, answer }
      tell([[piece(words.notUnderstood, "warning")]])
    }
  }
}

function promptOf(question: ImportQuestion, words: ImportWords): string {
  return question.kind === "differs" ? words.askDiffers : words.askUnmatched(question.candidates.length)
}

/** What a person means; undefined where it is none of what was asked. */
function answerIn(said: string, question: ImportQuestion): ImportAnswer | undefined {
  const letter = said.toLowerCase()
  if (letter === "s") return { kind: "skip" }
  if (question.kind === "differs") {
    if (letter === "m") return { kind: "prefer", prefer: "manifest" }
    return letter === "d" ? { kind: "prefer", prefer: "document" } : undefined
  }
  const chosen = /^\d+$/.test(said) ? question.candidates[Number(said) - 1] : undefined
  return chosen && { kind: "organisation", id: chosen.id }
}
