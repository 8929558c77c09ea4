// `npm run packages`: packs what is published as npm would get it, and holds it against publint, "are the types wrong?"
// and the size budgets. `--into FOLDER` keeps the stranger's project it is tried in; `--write` writes sizes into READMEs.
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core"
import { publint } from "publint"
import { formatMessage } from "publint/utils"

import { bundleSizes } from "./bundle-sizes.mjs"
import { packInto } from "./pack-packages.mjs"
import { sizeProblems, writeSizes } from "./readme-sizes.mjs"

const at = process.argv.indexOf("--into")
const kept = at < 0 ? undefined : process.argv[at + 1]
const project = kept ?? mkdtempSync(join(tmpdir(), "gouji-packages-"))

const problems = await problemsOf(project)
for (const problem of problems) console.log(`✗ ${problem}`)
if (kept === undefined) rmSync(project, { recursive: true, force: true })
process.exitCode = problems.length === 0 ? 0 : 1

async function problemsOf(project) {
  const published = (await packInto(project)).filter(({ isPublished }) => isPublished)
  const found = await Promise.all(
    published.map(async (one) => [await lint(one), await types(one), manifest(one)]),
  )
  const sizes = await bundleSizes(project)
  if (process.argv.includes("--write")) for (const { name } of published) writeSizes(name, sizes)
  return [...found.flat(2), ...published.flatMap(({ name }) => sizeProblems(name, sizes))]
}

async function lint({ name, installed }) {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true })
  return messages.map((message) => `${name}: publint: ${formatMessage(message, pkg, { color: false })}`)
}

/** Resolution as of Node 10 knows no `exports`; TypeScript itself has given it up. */
async function types({ name, tarball }) {
  const { problems = [], types } = await checkPackage(createPackageFromTarballData(readFileSync(tarball)))
  if (types === false) return [`${name}: no types`]
  const real = problems.filter(({ resolutionKind }) => resolutionKind !== "node10")
  return real.map((problem) => `${name}: attw: ${JSON.stringify(problem)}`)
}

/** What only holds in this repository is not in what is published. */
function manifest({ name, installed }) {
  const text = readFileSync(join(installed, "package.json"), "utf8")
  const inward = ["@gouji/source", "workspace:", "./src/"].filter((word) => text.includes(word))
  return inward.map((word) => `${name}: the packed package.json says ${word}`)
}
