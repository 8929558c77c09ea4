import { type Bilingual, type Problem, problemWords } from "@gouji/application"

/** What happened and what to do about it, one after the other. */
export function problemSaid(problem: Problem): Bilingual {
  const { message, advice } = problemWords(problem)
  return { zh: `${message.zh}${advice.zh}`, en: `${message.en} ${advice.en}` }
}
