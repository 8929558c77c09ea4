import type { CommanderError } from "commander"

import type { Language } from "./language.ts"
import { DID_YOU_MEAN, USAGE_FAULTS } from "./words/usage-faults.ts"

/** What to say of wrong usage. The parser's own message is only asked for the name in question. */
export function usageFault({ code, message }: CommanderError, language: Language): string {
  const allowed = /Allowed choices are ([^.]+)\./.exec(message)?.[1]
  const names = Array.from(message.matchAll(/'([^']*)'/g), ([, name]) => name)
  const named = `${names.join(" ")}${allowed === undefined ? "" : ` (${allowed})`}`
  const meant = /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1]
  const said = USAGE_FAULTS[language][code]?.(named) ?? message
  const hint =
    meant === undefined ? "" : ` ${DID_YOU_MEAN[language]} ${meant}${language === "zh" ? "？" : "?"}`
  return said + hint
}
