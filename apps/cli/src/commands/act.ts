import { readFile } from "node:fs/promises"
import { basename } from "node:path"

import { type LogEntry, STATE_WORDS } from "@gouji/application"
import type { ActDone, Wish } from "@gouji/application/desk"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { piece } from "../output/paint.ts"
import { declined } from "../output/problem-lines.ts"
import { withDesk } from "../registry.ts"
import { DESK } from "../words/desk.ts"

/** Does to one document what was asked, signed with the key at hand, and says where it stands then. */
export async function actCommand(id: string, wish: Wish, context: Context): Promise<ExitCode> {
  return actOnAllCommand([id], wish, context)
}

/** Does the same to several documents, one after the other; one that is refused does not keep the others back. */
export async function actOnAllCommand(
  ids: readonly string[],
  wish: Wish,
  context: Context,
): Promise<ExitCode> {
  return withDesk(context, async (desk) => {
    const exits: ExitCode[] = []
    for (const id of ids) {
      context.io.stop.throwIfAborted()
      const done = await desk.act(id, wish)
      exits.push(done.ok ? tell(done.value, context) : declined(done.error, context, id))
    }
    return exits.find((exit) => exit !== EXIT.clean) ?? EXIT.clean
  })
}

function tell({ id, entry, state, version }: ActDone, context: Context): ExitCode {
  context.print([
    [
      piece(id, "strong"),
      piece(`  ${saidOf(entry, state, context)}`, "good"),
      piece(`  ${DESK[context.language].version(version)}`, "muted"),
      ...changedPieces(entry, context),
    ],
  ])
  return EXIT.clean
}

/** What was done and where that leaves the document, once where these are the same words. */
function saidOf({ act }: LogEntry, state: keyof typeof STATE_WORDS, { language }: Context): string {
  return [...new Set([DESK[language].done[act.kind], STATE_WORDS[state][language]])].join("  ")
}

function changedPieces({ act }: LogEntry, { language }: Context) {
  return act.kind === "published" && act.corrects !== null
    ? [piece(`  ${DESK[language].changed(act.changes.length)}`, "muted")]
    : []
}

/** `gouji correct`: takes in a corrected document as a new version of what an earlier one belongs to. */
export async function correctCommand(id: string, path: string, context: Context): Promise<ExitCode> {
  return withDesk(context, async (desk) => {
    const earlier = await desk.life(id)
    if (!earlier.ok) return declined(earlier.error, context)
    const bytes = await bytesOf(path)
    if (typeof bytes === "string") return declined({ code: "unreadable-file", detail: bytes }, context, path)
    const imported = await desk.importDocument({ name: basename(path), bytes })
    if (!imported.ok) return declined(imported.error, context, path)
    const corrected = await desk.life(imported.value.sha256)
    if (!corrected.ok) return declined(corrected.error, context)
    const words = DESK[context.language]
    const { subject, document } = corrected.value
    if (JSON.stringify(subject) !== JSON.stringify(earlier.value.subject)) {
      context.tell([[piece(words.otherSubject, "warning")]])
      return EXIT.refused
    }
    context.print([
      [piece(imported.value.id, "strong"), piece(`  ${words.corrected(document.version)}`, "good")],
    ])
    return EXIT.clean
  })
}

/** The bytes of a file, or the code of what kept it from being read. */
async function bytesOf(path: string): Promise<Uint8Array | string> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if (error instanceof Error && "code" in error) return String(error.code)
    throw error
  }
}
