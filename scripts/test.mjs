// `npm test`: every check of the project as a named step, then every test, then one line with the sum.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"

import { build, failedTasks, install } from "./prepare.mjs"
import { run, step } from "./step.mjs"
import { node, ROOT, requireNode, tool, turbo } from "./toolchain.mjs"

/** Each is one call; its name is what stands in the output. */
const CHECKS = {
  "generated files are fresh": node("scripts/generate.mjs", "--check"),
  "format and lint": tool("biome", "check", "--error-on-warnings", "--reporter=concise"),
  types: turbo("run", "typecheck", "--output-logs=errors-only", "--continue=dependencies-successful"),
  "boundaries (dependency-cruiser)": tool("depcruise", "packages", "apps", "examples", "tests"),
  "boundaries (turbo)": tool("turbo", "boundaries"),
  "nothing unused": tool("knip", "--no-progress"),
}

requireNode()
const { passed, failed } = await test()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** Installs, builds, checks and tests. Each step counts as one beside the tests; without an install nothing can run. */
async function test() {
  if (!(await install())) return { passed: 0, failed: 1 }
  const results = [await build()]
  for (const [name, call] of Object.entries(CHECKS))
    results.push(await step(name, call, { telling: failedTasks }))
  const tests = await runTests()
  const good = results.filter(Boolean).length
  return { passed: good + tests.passed, failed: results.length - good + tests.failed }
}

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "gouji-test-"))
  const file = join(folder, "results.json")
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`]
  const { code, lines } = await run(tool("vitest", "run", ...reporters), {}, (line) => {
    if (/^ [✓❯↓] |^ +× /.test(line)) console.log(`  ${line.trim()}`)
  })
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined
  rmSync(folder, { recursive: true, force: true })
  return report ? summarise(report, code, lines) : broken(lines)
}

/** A file that could not be loaded, or an error outside any test, counts as a failure too. */
function summarise(report, code, lines) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  )
  const counted = report.numFailedTests + unloaded.length
  const failed = counted === 0 && code !== 0 ? 1 : counted
  if (failed > 0) printFailures(lines)
  for (const { name } of unloaded) console.log(`✗ could not be loaded: ${relative(ROOT, name)}`)
  printSkipped(report.testResults.flatMap((file) => file.assertionResults))
  return { passed: report.numPassedTests, failed }
}

/** A skipped test is neither passed nor failed, so it is named: its suite says what it wants. */
function printSkipped(tests) {
  const skipped = tests.filter(({ status }) => status !== "passed" && status !== "failed")
  for (const { fullName } of skipped.slice(0, 20)) console.log(`- skipped: ${fullName}`)
  if (skipped.length > 20) console.log(`- and ${skipped.length - 20} more skipped`)
}

function broken(lines) {
  console.log("✗ the tests could not be run")
  printFailures(lines)
  return { passed: 0, failed: 1 }
}

function printFailures(lines) {
  const first = lines.findIndex((line) => /Failed (Tests|Suites)|Unhandled Error/.test(line))
  for (const line of lines.slice(Math.max(0, first)).slice(0, 400)) console.log(`  │ ${line}`)
}
