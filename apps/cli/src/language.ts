import type { Environment } from "./io.ts"

/** The two languages the program speaks. */
export const LANGUAGES = ["zh", "en"] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * The language asked for by `--lang`, else the one that is set, else that of the locale, else Chinese. Looked up before the arguments are parsed,
 * since even the help and the words on wrong usage are spoken in it.
 */
export function languageOf(argv: readonly string[], environment: Environment, set?: Language): Language {
  return asked(argv) ?? set ?? ofLocale(environment)
}

function asked(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="))
  const value = argv[at]?.startsWith("--lang=") ? argv[at]?.slice("--lang=".length) : argv[at + 1]
  return at === -1 ? undefined : LANGUAGES.find((language) => language === value)
}

function ofLocale({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? ""
  return locale.toLowerCase().startsWith("en") ? "en" : "zh"
}
