import { readDocument } from "@gouji/documents"
import { check } from "@gouji/rules"

import { type GivenDocument, ruleConformance } from "../suites/rule-conformance.ts"

ruleConformance("the engine", async (given, related) => {
  return check({
    disclosure: await disclosureIn(given),
    related: await Promise.all(related.map(disclosureIn)),
  }).verdicts
})

async function disclosureIn({ fileName, bytes }: GivenDocument) {
  const document = await readDocument(bytes)
  if (!document.ok) throw new Error(`${fileName}: ${JSON.stringify(document.error)}`)
  return document.value.disclosure
}
