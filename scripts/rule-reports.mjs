// What the linter of rules and the map of localisability come to on sound documents of every form.
import { join } from "node:path"
import { pathToFileURL } from "node:url"

import { ROOT } from "./toolchain.mjs"

/** Any seed does: the equations of a form are the same whatever its amounts. */
const SEED = 5

/** Prints each issue of the catalogue with its rules and slot; 1 where one of them is a fault. */
export async function lintReport() {
  const { CATALOGUE } = await built("rules/dist/index.js")
  const { lint } = await built("rules/dist/quality.js")
  const papers = (await sound()).map(({ paper }) => paper)
  const issues = lint(CATALOGUE, papers)
  for (const { kind, rules, slot } of issues) console.log([kind.padEnd(15), rules.join(" "), slot].join("  "))
  const faults = issues.filter(({ kind }) => kind !== "redundant" && kind !== "uncovered")
  console.log(`${issues.length} issues, ${faults.length} of them faults`)
  return faults.length === 0 ? 0 : 1
}

/** Prints how many figures of each form are seen and located, and names those that are not. */
export async function mapReport() {
  const { localisability } = await built("rules/dist/index.js")
  const { slotOf } = await built("domain/dist/index.js")
  for (const { form, paper } of await sound()) {
    const map = localisability({ disclosure: paper })
    const slots = new Map(paper.figures.map((figure) => [figure.id, slotOf(figure, paper.fiscalYear)]))
    const named = (entries) => entries.map(({ figure }) => slots.get(figure)).join(" ")
    const unseen = map.filter(({ detected }) => !detected)
    const unsure = map.filter(({ detected, located }) => detected && !located)
    console.log(
      `${form}: ${map.length} figures, ${map.length - unseen.length} seen, ${map.length - unseen.length - unsure.length} located`,
    )
    if (unseen.length > 0) console.log(`  not seen: ${named(unseen)}`)
    if (unsure.length > 0) console.log(`  seen, and like another: ${named(unsure)}`)
  }
  return 0
}

async function sound() {
  const { FORMS, disclosure, paperOf } = await built("testkit/dist/index.js")
  return FORMS.map((form) => {
    const { given, about } = paperOf(form, SEED)
    return { form, paper: disclosure(given, about) }
  })
}

function built(path) {
  return import(pathToFileURL(join(ROOT, "packages", path)).href)
}
