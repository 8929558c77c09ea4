import { type RecheckOptions, recheckCommand } from "../commands/recheck.ts"
import { type WorkerOptions, workerCommand } from "../commands/worker.ts"
import { HELP } from "../words/help.ts"
import { type Commands, command, textOrJson, workersOption } from "./command.ts"

/** Commands that go over everything the registry holds. */
export function addBulkCommands({ program, language, choose }: Commands): void {
  const { options } = HELP
  command(program, "recheck", language)
    .option("--all", options.all[language])
    .option("--before <moment>", options.before[language])
    .option("--since <date>", options.since[language])
    .addOption(workersOption("--workers <n>", options.recheckWorkers[language]))
    .option("--detach", options.detach[language])
    .option("--changes", options.changes[language])
    .addOption(textOrJson(language))
    .action((given: RecheckOptions) => choose((context) => recheckCommand(given, context)))
  command(program, "worker", language)
    .addOption(workersOption("--concurrency <n>", options.concurrency[language]))
    .action((given: WorkerOptions) => choose((context) => workerCommand(given, context)))
}
