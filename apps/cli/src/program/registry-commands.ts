import { type Order, STATE_WORDS } from "@gouji/application"
import { Option } from "commander"

import { doctorCommand } from "../commands/doctor.ts"
import { type ImportOptions, importCommand } from "../commands/import.ts"
import { type ListOptions, listCommand } from "../commands/list.ts"
import { type McpOptions, mcpCommand } from "../commands/mcp.ts"
import { type ServeOptions, serveCommand, USUAL_PORT } from "../commands/serve.ts"
import { showCommand } from "../commands/show.ts"
import { type SiteOptions, siteCommand } from "../commands/site.ts"
import { HELP } from "../words/help.ts"
import {
  type Commands,
  choice,
  command,
  limitOption,
  portOf,
  textOrJson,
  workersOption,
  yearOption,
} from "./command.ts"

const ORDERS = ["newest", "organisation", "gravest"] as const satisfies readonly Order[]

/** Commands that look into the registry, fill it or serve it. */
export function addRegistryCommands({ program, language, choose }: Commands): void {
  const { options, arguments: words } = HELP
  command(program, "import", language)
    .argument("[paths...]", words.paths[language])
    .option("--against <paths...>", options.against[language])
    .option("--manifest <file>", options.manifest[language])
    .option("--trust-manifest", options.trustManifest[language])
    .addOption(workersOption("--workers <n>", options.workers[language]))
    .addOption(textOrJson(language))
    .action((paths: string[], given: ImportOptions) =>
      choose((context) => importCommand(paths, given, context)),
    )
  command(program, "list", language)
    .argument("[words...]", words.searchWords[language])
    .addOption(yearOption(language))
    .addOption(choice("--stage <stage>", options.stage[language], ["budget", "final"]))
    .addOption(choice("--state <state>", options.state[language], Object.keys(STATE_WORDS)))
    .option("--rule <rule>", options.withRule[language])
    .addOption(choice("--sort <order>", options.sort[language], ORDERS).default("newest"))
    .addOption(limitOption(language))
    .option("--after <mark>", options.after[language])
    .addOption(textOrJson(language))
    .action((named: string[], given: ListOptions) =>
      choose((context) => listCommand({ ...given, words: named.join(" ") }, context)),
    )
  command(program, "show", language)
    .argument("<id>", words.documentId[language])
    .addOption(textOrJson(language))
    .action((id: string, given: { format: "text" | "json" }) =>
      choose((context) => showCommand(id, given.format, context)),
    )
  command(program, "mcp", language)
    .addOption(new Option("--site <url>", options.site[language]).default(`http://127.0.0.1:${USUAL_PORT}`))
    .option("--drafts", options.drafts[language])
    .action((given: McpOptions) => choose((context) => mcpCommand(given, context)))
  command(program, "serve", language)
    .addOption(new Option("--port <n>", options.port[language]).argParser(portOf).default(USUAL_PORT))
    .option("--drafts", options.drafts[language])
    .action((given: ServeOptions) => choose((context) => serveCommand(given, context)))
  command(program, "site", language)
    .requiredOption("--static <folder>", options.static[language])
    .option("--address <url>", options.address[language])
    .action((given: SiteOptions) => choose((context) => siteCommand(given, context)))
  command(program, "doctor", language).action(() => choose(doctorCommand, { bearsFaults: true }))
}
