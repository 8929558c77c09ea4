import { readFile } from "node:fs/promises"

import { changesIn } from "@gouji/application"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { piece } from "../output/paint.ts"
import { declined } from "../output/problem-lines.ts"
import { withDesk } from "../registry.ts"
import { DESK } from "../words/desk.ts"

/** `gouji organisations import`: writes organisations, or what happened to them, into the register; all or nothing. */
export async function organisationsCommand(path: string, context: Context): Promise<ExitCode> {
  const words = DESK[context.language]
  const text = await textOf(path)
  if (text === undefined) return declined({ code: "unreadable-file", detail: "ENOENT" }, context, path)
  const read = changesIn(text)
  if (!read.ok) {
    context.tell(read.error.map((fault) => [piece(`${path}:${words.faultIn(fault)}`, "error")]))
    return EXIT.usage
  }
  return withDesk(context, async (desk) => {
    const done = await desk.changeOrganisations(read.value)
    if (!done.ok) return declined(done.error, context, path)
    context.print([[piece(words.entered(read.value.length), "good")]])
    return EXIT.clean
  })
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder("utf-8").decode(await readFile(path))
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined
    throw error
  }
}
