import { ROLE_WORDS } from "@gouji/application"
import { InvalidArgumentError, Option } from "commander"

import { actCommand, actOnAllCommand, correctCommand } from "../commands/act.ts"
import { type BoardOptions, boardCommand } from "../commands/board.ts"
import { type ExportOptions, exportCommand } from "../commands/export.ts"
import {
  type EnrolOptions,
  enrolCommand,
  listKeysCommand,
  newKeyCommand,
  revokeCommand,
} from "../commands/keys.ts"
import { type LogOptions, logCommand } from "../commands/log.ts"
import { organisationsCommand } from "../commands/organisations.ts"
import { HELP } from "../words/help.ts"
import { type Commands, choice, command, limitOption, textOrJson, yearOption } from "./command.ts"

/** Commands that change what the registry holds, signed by whoever runs them, and what shows who did. */
export function addDeskCommands(commands: Commands): void {
  addDecisions(commands)
  addSteps(commands)
  addKeys(commands)
  addOrganisations(commands)
}

function addDecisions({ program, language, choose }: Commands): void {
  const { options, arguments: words } = HELP
  command(program, "annotate", language)
    .argument("<id>", words.documentId[language])
    .argument("<words>", words.noteWords[language])
    .option("--finding <finding>", options.finding[language])
    .action((id: string, said: string, { finding = null }: { finding?: string | null }) =>
      choose((context) => actCommand(id, { kind: "annotated", finding, words: said }, context)),
    )
  command(program, "accept", language)
    .argument("<id>", words.documentId[language])
    .argument("<finding>", words.findingId[language])
    .requiredOption("--reason <words>", options.reason[language])
    .requiredOption("--until <date>", options.until[language])
    .action((id: string, finding: string, given: { reason: string; until: string }) =>
      choose((context) => actCommand(id, { kind: "accepted", finding, ...given }, context)),
    )
  command(program, "contest", language)
    .argument("<id>", words.documentId[language])
    .argument("<finding>", words.findingId[language])
    .requiredOption("--reply <words>", options.reply[language])
    .action((id: string, finding: string, given: { reply: string }) =>
      choose((context) => actCommand(id, { kind: "contested", finding, ...given }, context)),
    )
  command(program, "undo", language)
    .argument("<id>", words.documentId[language])
    .argument("[entry]", words.entryId[language])
    .action((id: string, entry: string | undefined) =>
      choose((context) => actCommand(id, { kind: "retracted", entry: entry ?? null }, context)),
    )
}

function addSteps({ program, language, choose }: Commands): void {
  const { options, arguments: words } = HELP
  const plain = { submit: "submitted", sign: "signed", publish: "published" } as const
  for (const [name, kind] of Object.entries(plain)) {
    command(program, name as keyof typeof plain, language)
      .argument("<ids...>", words.documentId[language])
      .action((ids: string[]) => choose((context) => actOnAllCommand(ids, { kind }, context)))
  }
  const reasoned = { return: "returned", withdraw: "withdrawn" } as const
  for (const [name, kind] of Object.entries(reasoned)) {
    command(program, name as keyof typeof reasoned, language)
      .argument("<id>", words.documentId[language])
      .requiredOption("--reason <words>", options.reason[language])
      .action((id: string, { reason }: { reason: string }) =>
        choose((context) => actCommand(id, { kind, reason }, context)),
      )
  }
  command(program, "correct", language)
    .argument("<id>", words.documentId[language])
    .argument("<file>", words.correctedFile[language])
    .action((id: string, file: string) => choose((context) => correctCommand(id, file, context)))
  command(program, "export", language)
    .requiredOption("--output <folder>", options.release[language])
    .option("--issuer <name>", options.issuer[language])
    .action((given: ExportOptions) => choose((context) => exportCommand(given, context)))
  command(program, "log", language)
    .argument("[id]", words.loggedId[language])
    .addOption(limitOption(language))
    .option("--after <mark>", options.after[language])
    .addOption(textOrJson(language))
    .action((id: string | undefined, given: LogOptions) =>
      choose((context) => logCommand(id, given, context)),
    )
}

function addKeys({ program, language, choose }: Commands): void {
  const { options, arguments: words } = HELP
  const keys = command(program, "keys", language)
  command(keys, "new", language).action(() => choose(newKeyCommand))
  command(keys, "list", language)
    .addOption(textOrJson(language))
    .action(({ format }: { format: "text" | "json" }) =>
      choose((context) => listKeysCommand(format, context)),
    )
  command(keys, "enrol", language)
    .argument("[key]", words.publicKey[language])
    .requiredOption("--name <name>", options.person[language])
    .addOption(
      new Option("--role <role...>", options.role[language])
        .choices(Object.keys(ROLE_WORDS))
        .makeOptionMandatory(),
    )
    .action((key: string | undefined, given: EnrolOptions) =>
      choose((context) => enrolCommand(key, given, context)),
    )
  command(keys, "revoke", language)
    .argument("<key>", words.publicKey[language])
    .requiredOption("--reason <words>", options.reason[language])
    .action((key: string, { reason }: { reason: string }) =>
      choose((context) => revokeCommand(key, reason, context)),
    )
}

function addOrganisations({ program, language, choose }: Commands): void {
  const { options, arguments: words } = HELP
  command(program, "organisations", language)
    .argument("<file>", words.organisationsFile[language])
    .action((file: string) => choose((context) => organisationsCommand(file, context)))
  command(program, "board", language)
    .addOption(yearOption(language).makeOptionMandatory())
    .addOption(choice("--stage <stage>", options.stage[language], ["budget", "final"]).default("budget"))
    .addOption(new Option("--adopted <date>", options.adopted[language]).argParser(dayOf))
    .addOption(new Option("--today <date>", options.today[language]).argParser(dayOf))
    .addOption(textOrJson(language))
    .action((given: BoardOptions) => choose((context) => boardCommand(given, context)))
}

function dayOf(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
  if (!isDay) throw new InvalidArgumentError(text)
  return text
}
