import {
  isPostgresAddress,
  nodeHash,
  type OpenRegistry,
  openRecheckQueue,
  systemClock,
  takeRechecks,
} from "../../packages/adapters/src/index.ts"
import { createDesk } from "../../packages/application/src/desk.ts"
import { type DocumentToRecheck, inOrder, type Rechecked } from "../../packages/application/src/index.ts"
import { type Measured, timed } from "../measure.ts"
import type { Crew } from "./examining.ts"

/** A registry, and where it is. */
export interface Opened {
  readonly address: string
  readonly registry: OpenRegistry
}

interface Work {
  readonly documents: readonly DocumentToRecheck[]
  readonly check: (document: DocumentToRecheck) => Promise<Rechecked>
}

/** Checks everything of a registry again as `gouji recheck` does: in threads, or on PostgreSQL by jobs of its queue. */
export async function recheckAll({ address, registry }: Opened, crew: Crew): Promise<Measured> {
  const { rechecking } = createDesk({ registry, hash: nodeHash, clock: systemClock })
  const allBefore = systemClock.now()
  const documents: DocumentToRecheck[] = []
  for await (const one of rechecking.pending({ allBefore, since: null })) documents.push(one)
  const recheck = rechecking.recheck(crew.examine)
  const work = { documents, check: (document: DocumentToRecheck) => recheck(document, allBefore) }
  if (!isPostgresAddress(address)) return timed(() => byThreads(work, crew))
  const { edition } = rechecking
  const queue = await openRecheckQueue(address, edition)
  await queue.add(documents.map((document) => ({ ...document, allBefore })))
  await queue.close()
  const { workers: concurrency } = crew
  return timed(() =>
    allTold(documents.length, (told) =>
      takeRechecks(address, { edition, concurrency, work: work.check, told: (_, came) => told(came) }),
    ),
  )
}

async function byThreads({ documents, check }: Work, { ahead }: Crew): Promise<void> {
  for await (const came of inOrder(documents, ahead, check)) assertChecked(came)
}

/** Waits until so many jobs were told of, and stops whoever takes them. */
async function allTold(
  count: number,
  take: (told: (came: { readonly kind: string }) => void) => ReturnType<typeof takeRechecks>,
): Promise<void> {
  const seen: { readonly kind: string }[] = []
  let isOver: () => void = () => undefined
  const over = new Promise<void>((resolve) => {
    isOver = resolve
  })
  const taker = await take((came) => {
    if (seen.push(came) === count) isOver()
  })
  await over
  await taker.stop()
  seen.forEach(assertChecked)
}

function assertChecked({ kind }: { readonly kind: string }): void {
  if (kind !== "checked") throw new TypeError(`a document came out as ${kind}`)
}
