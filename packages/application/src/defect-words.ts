import type { WireProblem } from "./wire.ts"

/** What is said where a document could not be dealt with through a fault of ours: no problem of its own. */
export function defectWords(message: string): WireProblem {
  return {
    code: "defect",
    message: { zh: `程序出错：${message}`, en: `The program failed: ${message}` },
    advice: {
      zh: "这是我们的缺陷，请把这些文字告诉我们。",
      en: "It is our fault; please send us these words.",
    },
  }
}
