// What a finding knows: both sides, the difference, what rounding allows, the words, and which figure it may be.
// node examples/explain-a-finding.mjs
import { readFileSync } from "node:fs"

import { readDocument } from "@gouji/documents"
import { check } from "@gouji/rules"

const sample = new URL("../samples/青禾区市场服务中心-2024-预算.txt", import.meta.url)
const read = await readDocument(readFileSync(sample))
if (!read.ok) throw new TypeError("the sample cannot be read")
const { verdicts, findings } = check({ disclosure: read.value.disclosure, related: [] })

const [finding] = findings.filter(({ rules }) => rules.some((id) => id === "N02"))
if (!finding) throw new TypeError("the sample's fault is gone")

console.log(`${finding.title.zh}\n${finding.title.en}\n`)
for (const verdict of verdicts.filter(({ instance }) => finding.verdicts.includes(instance)))
  console.log(
    `${verdict.instance}：相差 ${verdict.residual} ${verdict.unit}，取舍最多 ${verdict.bound} ${verdict.unit}\n`,
  )
console.log(`${finding.explanation.zh}\n`)
for (const evidence of finding.evidence)
  if (evidence.kind === "text") console.log(`  …${evidence.before}【${evidence.quote}】${evidence.after}…`)
for (const { kind, changes, likelihood, resolves } of finding.hypotheses)
  for (const { from, to } of changes)
    console.log(`\n${from} → ${to} (${kind}, ${likelihood}): ${resolves} 成立`)
console.log(finding.advice.zh)
