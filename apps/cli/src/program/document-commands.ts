import { CommanderError } from "commander"

import { CHECK_FORMATS, type CheckOptions, checkCommand } from "../commands/check.ts"
import { EXTRACT_FORMATS, type ExtractOptions, extractCommand } from "../commands/extract.ts"
import { RULES_FORMATS, type RulesFormat, rulesCommand } from "../commands/rules.ts"
import { FAIL_ON } from "../exit-codes.ts"
import { HELP } from "../words/help.ts"
import { type Commands, choice, command } from "./command.ts"

/** Commands that need no registry. */
export function addDocumentCommands({ program, language, choose, defaults }: Commands): void {
  const { options, arguments: words } = HELP
  command(program, "check", language)
    .argument("[paths...]", words.paths[language])
    .addOption(choice("--format <format>", options.checkFormat[language], CHECK_FORMATS).default("text"))
    .option("--output <file>", options.checkOutput[language])
    .addOption(
      choice("--fail-on <severity>", options.failOn[language], FAIL_ON).default(defaults.failOn ?? "error"),
    )
    .option("--against <paths...>", options.against[language])
    .option("--with-contact", options.withContact[language])
    .option("--watch", options.watch[language])
    .option("--explain <rule>", options.explain[language])
    .action((paths: string[], { explain, ...given }: CheckOptions & { readonly explain?: string }) => {
      if (explain !== undefined) return choose((context) => rulesCommand(explain, "text", context))
      // Not by the parser: to have a rule explained there need be no document.
      if (paths.length === 0) throw new CommanderError(1, "commander.missingArgument", "'paths'")
      return choose((context) => checkCommand(paths, given, context))
    })
  command(program, "extract", language)
    .argument("<paths...>", words.paths[language])
    .addOption(choice("--format <format>", options.extractFormat[language], EXTRACT_FORMATS).default("json"))
    .option("--output <file>", options.output[language])
    .action((paths: string[], given: ExtractOptions) =>
      choose((context) => extractCommand(paths, given, context)),
    )
  command(program, "rules", language)
    .argument("[rule]", words.ruleId[language])
    .addOption(choice("--format <format>", options.rulesFormat[language], RULES_FORMATS).default("text"))
    .action((id: string | undefined, given: { format: RulesFormat }) =>
      choose((context) => rulesCommand(id, given.format, context)),
    )
}
