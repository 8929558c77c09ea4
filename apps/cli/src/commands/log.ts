import {
  type ActivityLog,
  type DisclosureLog,
  type LifeEntry,
  type LifeView,
  STATE_WORDS,
} from "@gouji/application"
import type { Desk, DoneAct } from "@gouji/application/desk"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { saidIn } from "../output/act-words.ts"
import { safeJson } from "../output/clean.ts"
import { type Line, piece } from "../output/paint.ts"
import { declined } from "../output/problem-lines.ts"
import { refused } from "../output/refused.ts"
import { tableLines } from "../output/table-lines.ts"
import { withDesk } from "../registry.ts"
import { DESK } from "../words/desk.ts"
import { moreLines } from "./document-wish.ts"

/** How much of a log is told, and how. */
export interface LogOptions {
  readonly format: "text" | "json"
  readonly limit?: number
  readonly after?: string
}

/**
 * `gouji log ID`: everything that happened to a disclosure, in every version of it, oldest first. `gouji log`: what was
 * done in the registry, the last act first.
 */
export async function logCommand(
  id: string | undefined,
  options: LogOptions,
  context: Context,
): Promise<ExitCode> {
  if (id === undefined) return withDesk(context, (desk) => tellActivity(desk, options, context))
  if (options.limit !== undefined || options.after !== undefined)
    return refused(DESK[context.language].activity.wholeLog, context)
  return withDesk(context, (desk) => tellLife(desk, { id, format: options.format }, context))
}

async function tellLife(
  desk: Desk,
  { id, format }: Pick<LogOptions, "format"> & { readonly id: string },
  context: Context,
): Promise<ExitCode> {
  const life = await desk.life(id)
  if (!life.ok) return declined(life.error, context)
  if (format === "json") context.io.stdout.write(`${safeJson(wireOf(life.value), 2)}\n`)
  else
    context.print([...life.value.log.map((each) => lineOf(each, context)), standingLine(life.value, context)])
  return EXIT.clean
}

/** Acts told where no number is given. */
const LATEST = 50

async function tellActivity(
  desk: Desk,
  { format, limit = LATEST, after }: LogOptions,
  context: Context,
): Promise<ExitCode> {
  const { items, next } = await desk.activity({ limit, ...(after && { after }) })
  const entries = items.map(({ entry, ...told }) => ({ ...entry, ...told }))
  const log: ActivityLog = { schema: "gouji/activity/1", entries, next }
  if (format === "json") context.io.stdout.write(`${safeJson(log, 2)}\n`)
  else if (items.length === 0) context.tell([[piece(DESK[context.language].activity.none)]])
  else context.print([...activityLines(items, context), ...moreLines(next, context)])
  return EXIT.clean
}

function activityLines(acts: readonly DoneAct[], { language }: Context): readonly Line[] {
  const { activity, done, machine } = DESK[language]
  return tableLines(
    [
      { title: activity.at, cell: ({ entry }) => piece(timeOf(entry), "muted") },
      { title: activity.entry, cell: ({ entry }) => piece(entry.hash.slice(0, 8), "muted") },
      { title: activity.document, cell: ({ entry }) => piece(documentOf(entry), "strong") },
      { title: activity.organisation, cell: ({ organisation }) => piece(organisation?.name ?? "") },
      { title: activity.person, cell: ({ person }) => piece(person ?? machine) },
      { title: activity.done, cell: ({ entry }) => piece(done[entry.act.kind], "good") },
      { title: activity.said, cell: ({ entry }) => piece(saidIn(entry, language).trim()) },
    ],
    acts,
  )
}

function timeOf({ at }: LifeEntry["entry"]): string {
  return at.slice(0, 19).replace("T", " ")
}

/** As much of a document's hash as other commands take it by; nothing where it is about none. */
function documentOf({ act }: LifeEntry["entry"]): string {
  return "document" in act ? act.document.slice(0, 12) : ""
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
  return [
    piece(`${timeOf(entry)}  `, "muted"),
    piece(`${entry.hash.slice(0, 8)}  `, "muted"),
    piece(`${documentOf(entry)}  `, "strong"),
    piece(`${person ?? words.machine}  `),
    piece(words.done[entry.act.kind], "good"),
    piece(saidIn(entry, language)),
  ]
}

function standingLine({ standing }: LifeView, { language }: Context): Line {
  const { version } = DESK[language]
  return standing.versions.flatMap(({ number, state, document }) => [
    piece(`${version(number)} ${document.slice(0, 12)} `, "muted"),
    piece(`${STATE_WORDS[state][language]}  `, "strong"),
  ])
}
