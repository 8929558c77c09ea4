import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { nodeHash, systemClock } from "@gouji/adapters"
import { createChecker, type Report } from "@gouji/application"
import { describe, expect, test } from "vitest"
import * as z from "zod"

import { ROOT } from "../suites/workspace-copy.ts"

/** As another program has it: the committed file, and nothing of ours. */
const schemaOf = (name: string) =>
  z.fromJSONSchema(JSON.parse(readFileSync(join(ROOT, "schemas", name), "utf8")))

const SAMPLES = readdirSync(join(ROOT, "samples")).filter((name) => /[.](txt|html)$/.test(name))
const reportOf = (name: string): Promise<Report> =>
  createChecker({ hash: nodeHash, clock: systemClock }).check([
    { path: name, bytes: readFileSync(join(ROOT, "samples", name)) },
  ])

describe("schemas/report.json", () => {
  test.each(SAMPLES)("describes the report of %s", async (name) => {
    const report = await reportOf(name)
    expect(report.documents.map(({ status }) => status)).toEqual(["checked"])
    expect(schemaOf("report.json").safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined()
  })

  test("describes the report of a document that could not be read", async () => {
    const report = await createChecker({ hash: nodeHash, clock: systemClock }).check([
      { path: "empty.txt", bytes: new Uint8Array() },
    ])
    expect(schemaOf("report.json").safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined()
  })

  test("refuses an outcome it does not know", async () => {
    const text = JSON.stringify(await reportOf(SAMPLES[0] ?? "")).replace(
      '"outcome":"pass"',
      '"outcome":"fine"',
    )
    expect(schemaOf("report.json").safeParse(JSON.parse(text)).success).toBe(false)
  })
})
