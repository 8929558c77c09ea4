// `npm run api`: writes docs/api from the exports of the published packages; with `--check` it only says what is stale
// or says nothing of itself. Made from the sources as they are written: nothing is built and no type is worked out.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"

import ts from "typescript"

import { docOf, headOf, shown } from "./api-text.mjs"
import { ROOT } from "./toolchain.mjs"

const packages = readdirSync(join(ROOT, "packages"))
  .map((name) => join(ROOT, "packages", name))
  .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) }))
  .filter(({ manifest }) => manifest.private !== true)
const entries = packages.flatMap(({ folder, manifest }) =>
  Object.entries(manifest.exports).map(([path, conditions]) => ({
    package: manifest.name,
    name: join(manifest.name, path).replaceAll("\\", "/"),
    file: join(folder, conditions["@gouji/source"]),
  })),
)

const program = ts.createProgram(
  entries.map(({ file }) => file),
  {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ["@gouji/source"],
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  },
)
const checker = program.getTypeChecker()

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = process.argv.includes("--check") ? check() : write()

/** The pages of `docs/api` by path, as they ought to be. */
export function apiFiles() {
  return Object.fromEntries(packages.map(({ manifest }) => pageOf(manifest)))
}

function write() {
  mkdirSync(join(ROOT, "docs/api"), { recursive: true })
  for (const [path, text] of Object.entries(apiFiles())) writeFileSync(join(ROOT, path), text)
  return 0
}

function check() {
  const stale = Object.entries(apiFiles()).filter(([path, text]) => textOf(path) !== text)
  for (const [path] of stale) console.log(`${path} is out of date: npm run api`)
  const silent = [...new Set(entries.flatMap(exportsOf))].filter(
    ({ declarations }) => docOf(declarations) === "",
  )
  for (const symbol of silent) console.log(`${placeOf(symbol)}: ${symbol.name} does not say what it is`)
  return stale.length + silent.length === 0 ? 0 : 1
}

function textOf(path) {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), "utf8") : undefined
}

function pageOf({ name, description }) {
  const own = entries.filter((entry) => entry.package === name)
  const sections = own.map((entry) => `## ${entry.name}\n\n${byFile(exportsOf(entry))}`)
  const used = usedBy(own.flatMap(exportsOf))
  const rest =
    used.length === 0
      ? []
      : [`## Types these use\n\nNot exported by name.\n\n${used.map(entryOf).join("\n")}`]
  const head = `# ${name}\n\n${description}. Generated from the sources (\`npm run api\`); don't edit.\n`
  return [`docs/api/${name.split("/")[1]}.md`, [head, ...sections, ...rest].join("\n")]
}

/** Exports by the file they stand in, in the order they stand there. */
function byFile(symbols) {
  const files = new Map()
  for (const symbol of symbols) files.set(placeOf(symbol), [...(files.get(placeOf(symbol)) ?? []), symbol])
  const sections = [...files].map(
    ([file, group]) => `From [${file}](../../${file})\n\n${group.map(entryOf).join("\n")}`,
  )
  return sections.join("\n")
}

/** With what only its own file knows by name, such as the shape of its parameter. */
function entryOf(symbol) {
  const doc = docOf(symbol.declarations)
  const code = [symbol, ...privateTypesOf(symbol)].map(({ declarations }) => shown(declarations)).join("\n\n")
  return `### ${symbol.name}\n\n${doc === "" ? "" : `${doc}\n\n`}\`\`\`ts\n${code}\n\`\`\`\n`
}

function exportsOf({ file }) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file))
  const symbols = checker.getExportsOfModule(module).map(origin)
  return symbols.toSorted((a, b) => placeOf(a).localeCompare(placeOf(b), "en") || startOf(a) - startOf(b))
}

function privateTypesOf(symbol) {
  return reachedFrom([symbol], new Set()).filter(
    (type) => !isShared(type) && placeOf(type) === placeOf(symbol),
  )
}

/** The types of ours that what is exported is written with, and those these are written with in turn. */
function usedBy(exported) {
  const types = reachedFrom(exported, new Set(entries.flatMap(exportsOf))).filter(isShared)
  return types.toSorted((a, b) => a.name.localeCompare(b.name, "en"))
}

function reachedFrom(symbols, known) {
  const found = new Set()
  const look = (symbol) => symbol.declarations.flatMap(headOf).forEach(visit)
  const visit = (node) => {
    if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node))
      take(node.typeName ?? node.expression)
    ts.forEachChild(node, visit)
  }
  const take = (name) => {
    const symbol = origin(checker.getSymbolAtLocation(name))
    if (!isOurType(symbol) || known.has(symbol) || found.has(symbol)) return
    found.add(symbol)
    look(symbol)
  }
  symbols.forEach(look)
  return [...found].filter((symbol) => !symbols.includes(symbol))
}

/** Whether its file exports it, so that it has its name to itself. */
function isShared({ declarations: [first] }) {
  return (ts.getCombinedModifierFlags(first) & ts.ModifierFlags.Export) !== 0
}

function isOurType(symbol) {
  const [first] = symbol?.declarations ?? []
  if (first === undefined || ts.isTypeParameterDeclaration(first)) return false
  return packages.some(({ folder }) =>
    first.getSourceFile().fileName.startsWith(`${folder.replaceAll("\\", "/")}/src/`),
  )
}

function origin(symbol) {
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

function placeOf({ declarations: [first] }) {
  return relative(ROOT, first.getSourceFile().fileName).replaceAll("\\", "/")
}

function startOf({ declarations: [first] }) {
  return first.getStart()
}
