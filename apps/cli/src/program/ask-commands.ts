import { STATE_WORDS } from "@gouji/application"

import { type CompareOptions, compareCommand } from "../commands/compare.ts"
import { coverageCommand } from "../commands/coverage.ts"
import { FINDINGS_BY, type FindingsOptions, findingsCommand } from "../commands/findings.ts"
import { type RollUpOptions, rollUpCommand } from "../commands/roll-up.ts"
import { type SearchOptions, searchCommand } from "../commands/search.ts"
import { type YearsOptions, yearsCommand } from "../commands/years.ts"
import { HELP } from "../words/help.ts"
import { type Commands, choice, command, limitOption, textOrJson, yearOption } from "./command.ts"

/** Commands that ask about all there is. */
export function addAskCommands(commands: Commands): void {
  addSearch(commands)
  addAmounts(commands)
  addBoards(commands)
}

function addSearch({ program, language, choose }: Commands): void {
  const { options, arguments: words } = HELP
  command(program, "search", language)
    .argument("<words...>", words.soughtWords[language])
    .addOption(yearOption(language))
    .addOption(choice("--stage <stage>", options.stage[language], ["budget", "final"]))
    .addOption(choice("--state <state>", options.state[language], Object.keys(STATE_WORDS)))
    .option("--rule <rule>", options.withRule[language])
    .addOption(limitOption(language).default(20))
    .option("--after <mark>", options.after[language])
    .addOption(textOrJson(language))
    .action((sought: string[], given: SearchOptions) =>
      choose((context) => searchCommand({ ...given, words: sought.join(" ") }, context)),
    )
}

function addAmounts({ program, language, choose }: Commands): void {
  const { options, arguments: words } = HELP
  const stage = () =>
    choice("--stage <stage>", options.stage[language], ["budget", "final"]).default("budget")
  const scope = () =>
    choice("--scope <scope>", options.scope[language], ["newest", "public"]).default("newest")
  command(program, "years", language)
    .argument("<organisation>", words.organisation[language])
    .addOption(scope())
    .option("--all", options.allAmounts[language])
    .addOption(textOrJson(language))
    .action((asked: string, given: YearsOptions) => choose((context) => yearsCommand(asked, given, context)))
  command(program, "compare", language)
    .argument("<organisations...>", words.organisation[language])
    .addOption(yearOption(language).makeOptionMandatory())
    .addOption(stage())
    .addOption(scope())
    .option("--all", options.allAmounts[language])
    .addOption(textOrJson(language))
    .action((asked: string[], given: CompareOptions) =>
      choose((context) => compareCommand(asked, given, context)),
    )
  command(program, "rollup", language)
    .argument("[organisation]", words.wholeOrganisation[language])
    .addOption(yearOption(language).makeOptionMandatory())
    .addOption(stage())
    .addOption(scope())
    .option("--all", options.allAmounts[language])
    .addOption(textOrJson(language))
    .action((asked: string | undefined, given: RollUpOptions) =>
      choose((context) => rollUpCommand(asked, given, context)),
    )
}

function addBoards({ program, language, choose }: Commands): void {
  const { options } = HELP
  command(program, "findings", language)
    .addOption(choice("--by <what>", options.findingsBy[language], FINDINGS_BY).default("rule"))
    .addOption(yearOption(language))
    .addOption(choice("--stage <stage>", options.stage[language], ["budget", "final"]))
    .addOption(choice("--scope <scope>", options.scope[language], ["newest", "public"]).default("newest"))
    .addOption(limitOption(language))
    .option("--after <mark>", options.after[language])
    .addOption(textOrJson(language))
    .action((given: FindingsOptions) => choose((context) => findingsCommand(given, context)))
  command(program, "coverage", language)
    .addOption(textOrJson(language))
    .action(({ format }: { format: "text" | "json" }) =>
      choose((context) => coverageCommand(format, context)),
    )
}
