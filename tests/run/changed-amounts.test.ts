import { readFileSync } from "node:fs"

import { describe, expect, test } from "vitest"

import { type Caught, catchSlips, SLIPS } from "../suites/changed-amounts.ts"
import { sharedFile, WITHOUT_IT } from "../suites/shared-documents.ts"

const twin = new URL("../../samples/云岭区政务服务中心-2024-预算.txt", import.meta.url)
const reference = sharedFile("documents/reference-unit-2024.txt")

const documents = [
  { name: "the twin of the reference document", text: readFileSync(twin, "utf8") },
  ...(reference ? [{ name: "the reference document", text: new TextDecoder().decode(reference) }] : []),
]
if (!reference) console.info(`the reference document: skipped, ${WITHOUT_IT}`)

describe.each(documents)("any one amount of $name, changed", ({ name, text }) => {
  test.each(Object.entries(SLIPS))("%s: a finding shows it", async (kind, slip) => {
    const caught = await catchSlips(text.replaceAll("\r\n", "\n"), slip)
    console.info(`${name}, ${kind}: ${rates(caught)}`)
    expect(caught.length).toBeGreaterThan(10)
    expect(caught.filter(({ detected }) => !detected).map((one) => one.name)).toEqual([])
  })
})

function rates(caught: readonly Caught[]): string {
  const detected = caught.filter((one) => one.detected).length
  const first = caught.filter((one) => one.first).length
  return `${caught.length} changed, ${detected} detected, ${first} suspected first`
}
