// Lays out a rule: its entry and its cases, both to be filled in.
import { existsSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { run } from "./step.mjs"
import { node, ROOT } from "./toolchain.mjs"

const CATALOGUE = "packages/rules/src/catalogue"
/** The folder of each family, by the entries that stand in it. */
const FOLDERS = Object.fromEntries(
  readdirSync(join(ROOT, CATALOGUE), { recursive: true })
    .map((path) => /^([a-z-]+)[\\/]([a-z])\d+-[^/\\]*\.ts$/.exec(path))
    .filter(Boolean)
    .map(([, folder, letter]) => [letter.toUpperCase(), folder]),
)

/** The letters a rule's id may begin with. */
export const FAMILIES = Object.keys(FOLDERS)

/** Writes the two files of `id`; `says` is the entry's name. Answers with what stands against it, or nothing. */
export async function newRule(id, says) {
  const entry = `${CATALOGUE}/${FOLDERS[id.charAt(0)]}/${id.toLowerCase()}-${says}.ts`
  const cases = `tests/cases/${id}.json`
  if (existsSync(join(ROOT, cases))) return `${id} is taken: ${cases} stands. Ids are never used again.`
  write(entry, entryOf(id))
  write(cases, `${JSON.stringify(casesOf(id), null, 2)}\n`)
  await run(node("scripts/catalogue.mjs"))
  console.log(
    `Fill in both, then \`npm run generate\` and \`npx vitest run tests/run/engine.test.ts -t ${id}\`.`,
  )
  return undefined
}

function write(path, text) {
  writeFileSync(join(ROOT, path), text, { flag: "wx" })
  console.log(`✓ ${path}`)
}

/** An entry that compiles and holds, so that what is to be replaced can be run from the first minute. */
function entryOf(id) {
  return `import { ARITHMETIC, adds, rule } from "../../rule.ts"

export default rule({
  id: "${id}",
  title: { zh: "一句话写明应当成立的关系", en: "The claim as a sentence" },
  why: { zh: "为什么应当成立，读者为什么在意。", en: "Why it holds, and why a reader cares." },
  basis: [ARITHMETIC],
  holds: adds({ name: "total", total: "sg", parts: ["sg.abroad", "sg.car", "sg.recv"] }),
})
`
}

function casesOf(rule) {
  const parts = { "sg.abroad": "1.00", "sg.car": "2.00", "sg.recv": "3.00" }
  const one = (name, figures, expect) => ({ name, given: { figures }, expect })
  return {
    rule,
    cases: [
      one("the parts make the total", { sg: "6.00", ...parts }, { outcome: "pass", residual: "0.00" }),
      one(
        "off by one in the last place",
        { sg: "6.01", ...parts },
        { outcome: "pass-rounded", residual: "-100.00" },
      ),
      one("off by two", { sg: "6.02", ...parts }, { outcome: "fail", residual: "-200.00" }),
      one("a part is not stated", { sg: "6.00", "sg.car": "2.00" }, { outcome: "insufficient-data" }),
    ],
  }
}
