// `npm run rules -- new | lint | map`: work on the catalogue. What it prints is for who writes rules.
import { FAMILIES, newRule } from "./new-rule.mjs"
import { lintReport, mapReport } from "./rule-reports.mjs"

const USAGE = `usage: npm run rules -- COMMAND

  new ID WHAT-IT-SAYS  lays out a rule: its entry and its cases
                       ID: a family's letter and two digits, never used before: ${FAMILIES.join(" ")}
                       WHAT-IT-SAYS: the file's name in kebab-case, the-claim-as-a-sentence
  lint                 what the linter has to say of the catalogue, on sound documents of every form
  map                  for every figure of every form: would one error in it be seen, and told from all others?

lint and map speak of the packages as built: npm run build comes first.`

process.exitCode = await main(process.argv.slice(2))

async function main([command, ...rest]) {
  if (command === "lint" && rest.length === 0) return lintReport()
  if (command === "map" && rest.length === 0) return mapReport()
  const [id = "", says = "", ...more] = rest
  const isNew = command === "new" && more.length === 0 && FAMILIES.includes(id.charAt(0))
  if (!isNew || !/^[A-Z]\d{2}$/.test(id) || !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(says)) return refuse(USAGE)
  const problem = await newRule(id, says)
  return problem === undefined ? 0 : refuse(problem)
}

function refuse(words) {
  console.error(words)
  return 2
}
