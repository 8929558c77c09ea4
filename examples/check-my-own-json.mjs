// Holds figures written down as JSON (gouji/figures/1) against every rule: node examples/check-my-own-json.mjs [FILE]
import { readFileSync } from "node:fs"

import { readDocument } from "@gouji/documents"
import { check } from "@gouji/rules"

const file = process.argv[2] ?? new URL("my-budget.json", import.meta.url)
const read = await readDocument(readFileSync(file))
if (!read.ok) {
  // What is wrong with the file is data too: a code and where.
  console.error(read.error)
  process.exit(3)
}

const { disclosure } = read.value
const { verdicts, findings } = check({ disclosure, related: [] })
const amount = (/** @type {string} */ outcome) => verdicts.filter((each) => each.outcome === outcome).length

console.log(disclosure.title)
console.log(`相符 ${amount("pass")}，四舍五入之内 ${amount("pass-rounded")}，不符 ${amount("fail")}`)
console.log(`数据不足、未能核对 ${amount("insufficient-data")}`)
for (const { severity, rules, title } of findings) console.log(`[${severity}] ${rules}: ${title.zh}`)
