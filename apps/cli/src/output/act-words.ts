import { type LifeEntry, ROLE_WORDS } from "@gouji/application"

import type { Language } from "../language.ts"
import { DESK } from "../words/desk.ts"

/** What the person said, and what about. */
export function saidIn({ act }: LifeEntry["entry"], language: Language): string {
  const words = DESK[language]
  switch (act.kind) {
    case "annotated":
      return `  ${[act.finding ?? [], act.words].flat().join("  ")}`
    case "accepted":
      return `  ${act.finding}  ${act.reason}  ${words.until(act.until)}`
    case "contested":
      return `  ${act.finding}  ${act.reply}`
    case "returned":
    case "withdrawn":
      return `  ${act.reason}`
    case "checked":
      return `  ${words.catalogue(act.catalogue)}`
    case "retracted":
      return `  ${act.entry.slice(0, 8)}`
    case "published":
      return act.corrects === null ? "" : `  ${words.changed(act.changes.length)}`
    case "received":
      return `  ${act.name}`
    case "key-enrolled":
      return `  ${act.person}  ${act.roles.map((role) => ROLE_WORDS[role][language]).join(" ")}`
    case "key-revoked":
      return `  ${act.key.slice(0, 8)}  ${act.reason}`
    case "organisations-changed":
      return `  ${words.registerChanges(act.changes.length)}`
    case "submitted":
    case "signed":
      return ""
  }
}
