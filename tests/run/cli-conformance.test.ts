import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { Report } from "@gouji/application"
import { afterAll } from "vitest"

import { runCli } from "../suites/cli.ts"
import { type GivenDocument, ruleConformance } from "../suites/rule-conformance.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-conformance-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

ruleConformance("the command line", async (given, related) => {
  const [document = "", ...others] = [given, ...related].map(placed)
  const against = others.length === 0 ? [] : ["--against", ...others]
  const { stdout } = await runCli(["check", document, "--format", "json", ...against])
  const [checked] = Report.parse(JSON.parse(stdout)).documents
  return checked?.status === "checked" ? checked.verdicts : []
})

function placed({ fileName, bytes }: GivenDocument): string {
  const path = join(folder, fileName)
  writeFileSync(path, bytes)
  return path
}
