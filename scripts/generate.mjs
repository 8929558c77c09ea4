// `npm run generate`: writes what is made from the sources. With `--check` it only says what is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

import { schemaFiles } from "./schemas.mjs"
import { run, step } from "./step.mjs"
import { node, ROOT, turbo } from "./toolchain.mjs"

const check = process.argv.includes("--check")

process.exitCode = check ? await checkAll() : await writeAll()

/** The index comes first: the packages that the other files are made from are built with it. */
async function writeAll() {
  if (!(await step("catalogue index", node("scripts/catalogue.mjs")))) return 1
  if (!(await step("build", turbo("run", "build", "--filter=@gouji/application...")))) return 1
  const files = await generated()
  for (const path of strays(files)) rmSync(join(ROOT, path))
  mkdirSync(join(ROOT, "schemas"), { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(ROOT, path), text)
  console.log(`✓ ${Object.keys(files).join(", ")}`)
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
  const { registerMarkdown } = await import(pathToFileURL(join(ROOT, "packages/rules/dist/index.js")).href)
  const schemas = Object.entries(await schemaFiles()).map(([name, schema]) => [
    `schemas/${name}`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ])
  return { "RULES.md": registerMarkdown(), ...Object.fromEntries(schemas) }
}

/** Schemas of types that are no longer there. */
function strays(files) {
  const folder = join(ROOT, "schemas")
  const present = existsSync(folder) ? readdirSync(folder).map((name) => `schemas/${name}`) : []
  return present.filter((path) => !(path in files))
}

function textOf(path) {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), "utf8") : undefined
}
