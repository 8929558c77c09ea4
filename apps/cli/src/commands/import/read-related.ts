import { nodeHash, nodeWorld, readSources } from "@gouji/adapters"
import { createChecker, type RelatedOriginal, SOURCE_LIMIT } from "@gouji/application"

import type { Context } from "../../context.ts"
import { EXIT, type ExitCode } from "../../exit-codes.ts"
import { declined } from "../../output/problem-lines.ts"

/** The documents that others are to be held against; those that cannot be read are told, and make the exit. */
export async function readRelated(
  paths: readonly string[],
  context: Context,
): Promise<{ readonly documents: readonly RelatedOriginal[]; readonly exit: ExitCode }> {
  const reading = { stdin: context.io.stdin.read, limit: SOURCE_LIMIT }
  const checker = createChecker(nodeWorld)
  const documents: RelatedOriginal[] = []
  let exit: ExitCode = EXIT.clean
  for await (const source of readSources(paths, reading)) {
    const { unread } = await checker.relate([source])
    for (const { problem, document } of unread) exit = declined(problem, context, document.path)
    if (unread.length === 0 && "bytes" in source)
      documents.push({ sha256: nodeHash(source.bytes), bytes: source.bytes })
  }
  return { documents, exit }
}
