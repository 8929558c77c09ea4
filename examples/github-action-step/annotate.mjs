// Prints a workflow command for each finding, which GitHub shows at its line: node annotate.mjs FILE…
// Exit code 1 where something is an error. Says what is wrong and what to do, never the words of the document: these
// may hold personal data.
import { readFileSync } from "node:fs"

import { readDocument } from "@gouji/documents"
import { check } from "@gouji/rules"

/** @type {Record<import("@gouji/rules").Severity, string>} */
const LEVELS = { fatal: "error", error: "error", warning: "warning", info: "notice" }

const worst = (await Promise.all(process.argv.slice(2).map(annotate))).flat()
process.exitCode = worst.includes("error") ? 1 : 0

/** @param {string} file */
async function annotate(file) {
  const read = await readDocument(readFileSync(file))
  if (!read.ok) {
    say("warning", { file, title: "not checked" }, `这份文件没有核对：${read.error.code}`)
    return ["warning"]
  }
  const { disclosure, format } = read.value
  return check({ disclosure, related: [] }).findings.map(
    ({ severity, rules, title, advice, evidence: [first] }) => {
      // Only of plain text are the reader's lines those of the file.
      const line = format === "txt" && first?.kind === "text" ? lineOf(disclosure.text, first.start) : 1
      say(LEVELS[severity], { file, line, title: `${rules} ${title.zh}` }, advice.zh)
      return LEVELS[severity]
    },
  )
}

/** Evidence counts code points. @param {string} text @param {number} start */
function lineOf(text, start) {
  return (
    Array.from(text)
      .slice(0, start)
      .filter((char) => char === "\n").length + 1
  )
}

/** @param {string} level @param {Record<string, string | number>} properties @param {string} message */
function say(level, properties, message) {
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escaped(String(value), /[%\r\n:,]/g)}`,
  )
  console.log(`::${level} ${list}::${escaped(message, /[%\r\n]/g)}`)
}

/** @param {string} text @param {RegExp} marks */
function escaped(text, marks) {
  return text.replace(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
}
