// A rule of one's own, as data, held alone and beside the catalogue: node examples/write-my-own-rule.mjs
import { readFileSync } from "node:fs"

import { readDocument } from "@gouji/documents"
import { CATALOGUE, check, describe } from "@gouji/rules"
import { atMost, rule, template } from "@gouji/rules/vocabulary"

const mine = rule({
  id: "MY01",
  title: {
    zh: "“三公”经费不超过公用经费",
    en: "The three publics are within the cost of running the office",
  },
  why: { zh: "本区的编制要求。", en: "Our district asks for it." },
  basis: [template("示例区预算编制要求")],
  severity: "warning",
  // A slot that does not exist does not compile, and which figures are missing follows from the claim.
  holds: atMost("three-publics-within-running", [{ small: ["sg"], large: ["pub"] }]),
})

const read = await readDocument(readFileSync(new URL("my-budget.json", import.meta.url)))
if (!read.ok) throw new TypeError("the example's own budget cannot be read")
const { disclosure } = read.value

console.log(`${mine.id} ${mine.title.zh}：${describe(mine).formula.zh}`)
const alone = check({ disclosure, related: [], catalogue: [mine] })
for (const { instance, outcome, explanation } of alone.verdicts) {
  console.log(`${instance}: ${outcome}`)
  console.log(explanation.zh)
}
const beside = check({ disclosure, related: [], catalogue: [...CATALOGUE, mine] })
console.log(`连同规则目录共 ${new Set(beside.verdicts.map((verdict) => verdict.rule)).size} 条规则`)
