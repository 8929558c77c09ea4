import type { Language } from "../language.ts"

type UsageFault = (named: string) => string

/** What is said of wrong usage, by the parser's code. `named` is the option, argument or command in question. */
export const USAGE_FAULTS: Readonly<Record<Language, Readonly<Record<string, UsageFault>>>> = {
  zh: {
    "commander.help": () => "还要写出具体的命令。",
    "commander.unknownOption": (named) => `没有这个选项：${named}`,
    "commander.unknownCommand": (named) => `没有这个命令：${named}`,
    "commander.missingArgument": (named) => `缺少参数：${named}`,
    "commander.optionMissingArgument": (named) => `选项缺少值：${named}`,
    "commander.missingMandatoryOptionValue": (named) => `缺少必需的选项：${named}`,
    "commander.excessArguments": (named) => `参数太多：${named}`,
    "commander.invalidArgument": (named) => `值不对：${named}`,
  },
  en: {
    "commander.help": () => "Say which of its commands.",
    "commander.unknownOption": (named) => `There is no option ${named}.`,
    "commander.unknownCommand": (named) => `There is no command ${named}.`,
    "commander.missingArgument": (named) => `An argument is missing: ${named}.`,
    "commander.optionMissingArgument": (named) => `The option ${named} needs a value.`,
    "commander.missingMandatoryOptionValue": (named) => `The option ${named} has to be given.`,
    "commander.excessArguments": (named) => `Too many arguments for ${named}.`,
    "commander.invalidArgument": (named) => `Not a value it can have: ${named}.`,
  },
}

/** What stands before the name the parser thinks was meant. */
export const DID_YOU_MEAN: Readonly<Record<Language, string>> = { zh: "是不是要用", en: "Did you mean" }
