import { type DisclosureLog, type LifeEntry, type LifeView, STATE_WORDS } from "@gouji/application"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { safeJson } from "../output/clean.ts"
import { type Line, piece } from "../output/paint.ts"
import { declined } from "../output/problem-lines.ts"
import { withDesk } from "../registry.ts"
import { DESK } from "../words/desk.ts"

/** `gouji log`: everything that happened to a disclosure, in every version of it, oldest first. */
export async function logCommand(id: string, format: "text" | "json", context: Context): Promise<ExitCode> {
  return withDesk(context, async (desk) => {
    const life = await desk.life(id)
    if (!life.ok) return declined(life.error, context)
    if (format === "json") context.io.stdout.write(`${safeJson(wireOf(life.value), 2)}\n`)
    else
      context.print([
        ...life.value.log.map((each) => lineOf(each, context)),
        standingLine(life.value, context),
      ])
    return EXIT.clean
  })
}

function wireOf({ subject, standing, log }: LifeView): DisclosureLog {
  const versions = standing.versions.map(({ document, number, state }) => ({ document, number, state }))
  return {
    schema: "gouji/log/1",
    subject,
    versions,
    entries: log.map(({ entry, person }) => ({ ...entry, person })),
  }
}

function lineOf({ entry, person }: LifeEntry, { language }: Context): Line {
  const words = DESK[language]
  const { act, at, hash } = entry
  return [
    piece(`${at.slice(0, 19).replace("T", " ")}  `, "muted"),
    piece(`${hash.slice(0, 8)}  `, "muted"),
    piece("document" in act ? `${act.document.slice(0, 12)}  ` : "", "strong"),
    piece(`${person ?? words.machine}  `),
    piece(words.done[act.kind], "good"),
    piece(saidIn(entry, words)),
  ]
}

/** What the person said, and what about. */
export function saidIn({ act }: LifeEntry["entry"], words: (typeof DESK)["zh"]): string {
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
    case "submitted":
    case "signed":
    case "key-enrolled":
    case "key-revoked":
    case "organisations-changed":
      return ""
  }
}

function standingLine({ standing }: LifeView, { language }: Context): Line {
  const { version } = DESK[language]
  return standing.versions.flatMap(({ number, state, document }) => [
    piece(`${version(number)} ${document.slice(0, 12)} `, "muted"),
    piece(`${STATE_WORDS[state][language]}  `, "strong"),
  ])
}
