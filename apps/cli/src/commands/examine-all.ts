import { countSources, nodeWorld, readSources } from "@gouji/adapters"
import { createChecker, type Examined, SOURCE_LIMIT, type Source, type Unread } from "@gouji/application"

import type { Context } from "../context.ts"
import { progressOf } from "../output/progress.ts"

/** What documents are examined with. */
export interface Examining {
  readonly against?: readonly string[]
  readonly withContact?: boolean
}

/** What came of one document. */
export interface ExaminedSource {
  readonly result: Examined | Unread
  /** What was read; null for what of `--against` could not be read. */
  readonly source: Source | null
}

/** Every document the paths stand for, read and checked as it comes; then what of `--against` could not be read. */
export async function* examineAll(
  paths: readonly string[],
  options: Examining,
  context: Context,
): AsyncGenerator<ExaminedSource, void, undefined> {
  const { io } = context
  const reading = { stdin: io.stdin.read, limit: SOURCE_LIMIT }
  const checker = createChecker(nodeWorld)
  const against: Source[] = []
  for await (const source of readSources(options.against ?? [], reading)) against.push(source)
  const { related, unread } = await checker.relate(against)
  const progress = progressOf(() => countSources(paths), context)
  for await (const source of readSources(paths, reading)) {
    io.stop.throwIfAborted()
    progress.step(source.path)
    const result = await checker.examine(source, { related, withContact: options.withContact ?? false })
    progress.clear()
    yield { result, source }
  }
  for (const result of unread) yield { result, source: null }
}
