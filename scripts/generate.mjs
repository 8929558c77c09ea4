// `npm run generate`: writes what is made from the sources. With `--check` it only says what is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

import { apiFiles } from "./api-reference.mjs"
import { ruleExamples } from "./rule-examples.mjs"
import { rulePages } from "./rule-pages.mjs"
import { schemaFiles } from "./schemas.mjs"
import { run, step } from "./step.mjs"
import { node, ROOT, turbo } from "./toolchain.mjs"

/** Folders in which every file is generated. */
const FOLDERS = ["schemas", "docs/rules", "docs/api"]

/** What the command carries with it of the cases of rules. */
const EXAMPLES = "apps/cli/src/rule-examples.json"

const check = process.argv.includes("--check")

process.exitCode = check ? await checkAll() : await writeAll()

/** The index comes first: the packages that the other files are made from are built with it. */
async function writeAll() {
  if (!(await step("catalogue index", node("scripts/catalogue.mjs")))) return 1
  if (!(await step("build", turbo("run", "build", "--filter=@gouji/cli...")))) return 1
  const files = await generated()
  for (const path of strays(files)) rmSync(join(ROOT, path))
  for (const folder of FOLDERS) mkdirSync(join(ROOT, folder), { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(ROOT, path), text)
  console.log(`✓ ${Object.keys(files).length} files`)
  return 0
}

async function checkAll() {
  const index = await run(node("scripts/catalogue.mjs", "--check"))
  const files = await generated()
  const stale = Object.keys(files).filter((path) => textOf(path) !== files[path])
  const problems = [...(index.code === 0 ? [] : ["the catalogue's index"]), ...stale, ...strays(files)]
  for (const path of problems) console.log(`${path} is out of date.`)
  if (problems.length > 0) console.log("Run `npm run generate` and commit what it writes.")
  return problems.length === 0 ? 0 : 1
}

/** Every generated file but the index, by its path, as it ought to be. */
async function generated() {
  const rules = await import(pathToFileURL(join(ROOT, "packages/rules/dist/index.js")).href)
  const application = await import(pathToFileURL(join(ROOT, "packages/application/dist/index.js")).href)
  const domain = await import(pathToFileURL(join(ROOT, "packages/domain/dist/index.js")).href)
  const cli = await import(pathToFileURL(join(ROOT, "apps/cli/dist/reference.js")).href)
  const schemas = Object.entries(await schemaFiles()).map(([name, schema]) => [
    `schemas/${name}`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ])
  return {
    "RULES.md": rules.registerMarkdown(),
    "docs/commands.md": cli.commandsMarkdown(),
    [EXAMPLES]: `${JSON.stringify(ruleExamples(rules, application, domain))}\n`,
    ...rulePages(rules),
    ...apiFiles(),
    ...Object.fromEntries(schemas),
  }
}

/** Schemas of types, and pages of rules, that are no longer there. */
function strays(files) {
  const present = FOLDERS.flatMap((folder) =>
    existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`) : [],
  )
  return present.filter((path) => !(path in files))
}

function textOf(path) {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), "utf8") : undefined
}
