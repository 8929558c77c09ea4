// The table of sizes in a package's README: measured, never typed.
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { ROOT } from "./toolchain.mjs"

/** Sizes of a package past their budget, and those its README tells otherwise than measured. */
export function sizeProblems(name, sizes) {
  const over = ofPackage(name, sizes).filter(({ bytes, budget }) => bytes > budget)
  const told = readFileSync(readme(name), "utf8")
  const stale = ofPackage(name, sizes).filter((size) => !isNear(toldIn(told, size), size.bytes))
  return [
    ...over.map((size) => `${name}: ${statement(size)} is ${size.bytes} bytes of ${size.budget}`),
    ...stale.map(
      (size) => `${readme(name)} tells another size of ${statement(size)}: npm run packages -- --write`,
    ),
  ]
}

/** Writes the sizes of a package into the table of its README. */
export function writeSizes(name, sizes) {
  const rows = ofPackage(name, sizes).map(
    (size) => `| \`${statement(size)}\` | ${kb(size.bytes)} | ${kb(size.budget)} |`,
  )
  const table = ["| | measured | budget |", "|---|---|---|", ...rows].join("\n")
  const text = readFileSync(readme(name), "utf8")
  writeFileSync(readme(name), text.replace(/\| \| measured[\s\S]*?(?=\n\n)/, table))
}

/** What a README may be off by: gzip differs between versions, and a rule more is no news. */
const isNear = (told, bytes) => Math.abs(told - bytes) <= Math.max(200, bytes / 10)
const toldIn = (text, size) => 1000 * Number(text.split(`${statement(size)}\` | `)[1]?.split(" kB")[0])

const statement = ({ package: name, import: wanted }) =>
  `import ${wanted === "*" ? "* as all" : `{ ${wanted} }`} from "${name}"`
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
/** Of one package, its subpaths included. */
const ofPackage = (name, sizes) => sizes.filter((size) => `${size.package}/`.startsWith(`${name}/`))
const readme = (name) => join(ROOT, "packages", name.split("/")[1], "README.md")
