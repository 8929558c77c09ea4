import { backupCommand, copyCommand, restoreCommand, vacuumCommand } from "../commands/registry-care.ts"
import { type VerifyOptions, verifyCommand } from "../commands/verify.ts"
import { HELP } from "../words/help.ts"
import { type Commands, command, textOrJson } from "./command.ts"

/** Commands that look after what is stored. */
export function addCareCommands({ program, language, choose }: Commands): void {
  const { arguments: words, options } = HELP
  command(program, "verify", language)
    .argument("[path]", words.verifiable[language])
    .option("--key <key>", options.releaseKey[language])
    .addOption(textOrJson(language))
    .action((path: string | undefined, given: VerifyOptions) =>
      choose((context) => verifyCommand(path, given, context)),
    )
  const registry = command(program, "registry", language)
  command(registry, "copy", language)
    .argument("<from>", words.registryFrom[language])
    .argument("<to>", words.registryTo[language])
    .action((from: string, to: string) => choose((context) => copyCommand(from, to, context)))
  command(registry, "backup", language)
    .argument("<file>", words.backupFile[language])
    .action((file: string) => choose((context) => backupCommand(file, context)))
  command(registry, "restore", language)
    .argument("<file>", words.keptFile[language])
    .action((file: string) => choose((context) => restoreCommand(file, context)))
  command(registry, "vacuum", language).action(() => choose(vacuumCommand))
}
