import { type CareProblem, STORED_TABLES } from "@gouji/application"
import { err, ok, type Result } from "@gouji/domain"

import { openRegistry } from "../open-registry.ts"
import { shownPlace } from "../postgres-address.ts"
import { type Copying, copyEntries, lanesOf } from "./copy-entries.ts"
import { inspectRegistry } from "./inspect-registry.ts"
import type { OpenInspector } from "./open-inspector.ts"
import type { CareOptions } from "./options.ts"

/** What was copied. */
export interface Copied {
  /** Written now; the target may have had others before. */
  readonly written: number
  readonly entries: number
}

/**
 * Makes the registry at `to` hold what the one at `from` does, as of this moment: every entry of its log with its
 * signature, every original and report. It may be there already as far as it agrees, so that what was stopped goes on where
 * it was. Throws `RegistryFailure` where one of them cannot be opened or goes away.
 */
export async function copyRegistry(
  from: string,
  to: string,
  options: CareOptions = {},
): Promise<Result<Copied, CareProblem>> {
  const source = await inspectRegistry(from)
  try {
    const target = await openRegistry(to)
    try {
      const counted = await copied(
        { place: shownPlace(from), from: source, to: target, onWritten: () => undefined },
        options,
      )
      if (!counted.ok) return counted
      return (await difference(source, to)) ?? counted
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

async function copied(
  copying: Copying,
  { onProgress, stop }: CareOptions,
): Promise<Result<Copied, CareProblem>> {
  const { entry: all } = await copying.from.counts()
  const lanes = await lanesOf(copying)
  if (!lanes.ok) return lanes
  const before = lanes.value.reduce((sum, { after }) => sum + after, 0)
  let written = 0
  const onWritten = (entries: number) => {
    written += entries
    onProgress?.({ stage: "copying", done: before + written, all })
    stop?.throwIfAborted()
  }
  const done = await copyEntries({ ...copying, onWritten }, lanes.value)
  return done.ok ? ok({ written, entries: before + written }) : done
}

/** The first table that has not as many rows as it ought to; undefined where all have. */
async function difference(
  source: OpenInspector,
  to: string,
): Promise<Result<never, CareProblem> | undefined> {
  const target = await inspectRegistry(to)
  try {
    const [expected, actual] = [await source.counts(), await target.counts()]
    const table = STORED_TABLES.find((name) => expected[name] !== actual[name])
    return table && err({ code: "not-all-there", table, expected: expected[table], actual: actual[table] })
  } finally {
    await target.close()
  }
}
