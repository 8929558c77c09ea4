import { type LogEntry, STATE_WORDS } from "@gouji/application"
import type { ActDone, Wish } from "@gouji/application/desk"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { piece } from "../output/paint.ts"
import { declined } from "../output/problem-lines.ts"
import { withDesk } from "../registry.ts"
import { DESK } from "../words/desk.ts"
import { correctDocument } from "../work/correct-document.ts"
import { readPaper } from "../work/read-paper.ts"

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
    const corrected = await correctDocument(desk, { id, read: () => readPaper(path) })
    const words = DESK[context.language]
    switch (corrected.kind) {
      case "refused":
        return declined(corrected.problem, context, corrected.of === "later" ? path : undefined)
      case "other-subject":
        context.tell([[piece(words.otherSubject, "warning")]])
        return EXIT.refused
      case "corrected":
        context.print([
          [piece(corrected.id, "strong"), piece(`  ${words.corrected(corrected.version)}`, "good")],
        ])
        return EXIT.clean
    }
  })
}
