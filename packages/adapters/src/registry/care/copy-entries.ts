import {
  type CareProblem,
  KEY_CHAIN,
  type Registry,
  type RegistryFault,
  type RegistryInspector,
  type Rejection,
  type Writing,
} from "@gouji/application"
import { err, ok, type Result } from "@gouji/domain"

import { batchesAfter } from "./batches.ts"

/** From where to where. */
export interface Copying {
  /** Where the source lies, to be told. */
  readonly place: string
  readonly from: RegistryInspector
  readonly to: Registry
  /** Told how many entries were written. */
  readonly onWritten: (entries: number) => void
}

/** A chain, and how many of its entries the target has. */
interface Lane {
  readonly chain: string
  readonly after: number
}

/** A lane that goes on only once one of these keys is enrolled. */
interface Waiting extends Lane {
  readonly keys: readonly (string | null)[]
  readonly rejection: Rejection
}

/**
 * Writes every entry the target lacks, with what it speaks of, as it is: the target holds each to its rules as if it were
 * new. Whether an act was permitted hangs on which keys were enrolled at the time, so each chain is written as far as the
 * keys go, then the next entry about keys, and so on. `lanes` are those of `lanesOf`.
 */
export async function copyEntries(
  copying: Copying,
  lanes: readonly Lane[],
): Promise<Result<null, CareProblem>> {
  const first = await advancedAll(
    copying,
    lanes.filter(({ chain }) => chain !== KEY_CHAIN),
  )
  if (!first.ok) return first
  let waiting = first.value
  const keys = lanes.find(({ chain }) => chain === KEY_CHAIN)
  for await (const batch of keys === undefined ? [] : batchesAfter(copying.from, KEY_CHAIN, keys.after)) {
    if (!batch.ok) return damaged(copying, batch.error)
    const written = await copying.to.append(batch.value)
    if (!written.ok) return refused(batch.value, written.error)
    copying.onWritten(batch.value.entries.length)
    const retried = await advancedAll(copying, waiting, enrolledBy(batch.value))
    if (!retried.ok) return retried
    waiting = retried.value
  }
  const [stuck] = waiting
  if (stuck === undefined) return ok(null)
  const { chain, after, rejection } = stuck
  return err({ code: "entry-refused", key: `${chain}/${after + 1}`, rejection })
}

/**
 * How far the target is with every chain of the source. It has to be a beginning of the source: what it holds, the source
 * holds.
 */
export async function lanesOf({ place, from, to }: Copying): Promise<Result<readonly Lane[], CareProblem>> {
  const lanes: Lane[] = []
  for await (const stored of from.chains()) {
    if (stored.kind !== "row")
      return damaged({ place }, { code: "unreadable", table: "chain", key: stored.key, detail: "" })
    const { chain } = stored.row
    const head = await to.head(chain)
    if (head !== null && head.hash !== (await hashAt(from, chain, head.sequence)))
      return err({ code: "diverged", chain, sequence: head.sequence })
    lanes.push({ chain, after: head?.sequence ?? 0 })
  }
  const known = new Set(lanes.map(({ chain }) => chain))
  const other = (await to.chains()).find((chain) => !known.has(chain))
  return other === undefined ? ok(lanes) : err({ code: "diverged", chain: other, sequence: 1 })
}

async function hashAt(from: RegistryInspector, chain: string, sequence: number): Promise<string | null> {
  for await (const stored of from.entries({ chain, after: sequence - 1 }))
    return stored.kind === "row" && stored.row.sequence === sequence ? stored.row.hash : null
  return null
}

/** Writes as far as it goes on every lane, or on those that waited for a key, and gives those that wait then. */
async function advancedAll(
  copying: Copying,
  lanes: readonly (Lane & Partial<Waiting>)[],
  enrolled?: ReadonlySet<string>,
): Promise<Result<readonly Waiting[], CareProblem>> {
  const waiting: Waiting[] = []
  for (const lane of lanes) {
    const { keys, rejection } = lane
    const stays = enrolled !== undefined && !keys?.some((key) => key !== null && enrolled.has(key))
    if (stays && keys !== undefined && rejection !== undefined) {
      waiting.push({ ...lane, keys, rejection })
      continue
    }
    const advanced = await advancedOne(copying, lane)
    if (!advanced.ok) return advanced
    if (advanced.value !== null) waiting.push(advanced.value)
  }
  return ok(waiting)
}

async function advancedOne(
  copying: Copying,
  { chain, after }: Lane,
): Promise<Result<Waiting | null, CareProblem>> {
  let reached = after
  for await (const batch of batchesAfter(copying.from, chain, after)) {
    if (!batch.ok) return damaged(copying, batch.error)
    const { entries } = batch.value
    const written = await copying.to.append(batch.value)
    if (!written.ok && written.error.code === "not-enrolled")
      return ok({ chain, after: reached, keys: entries.map(({ by }) => by), rejection: written.error })
    if (!written.ok) return refused(batch.value, written.error)
    reached += entries.length
    copying.onWritten(entries.length)
  }
  return ok(null)
}

function enrolledBy({ entries }: Writing): ReadonlySet<string> {
  return new Set(entries.flatMap(({ act }) => (act.kind === "key-enrolled" ? [act.key] : [])))
}

function damaged({ place }: Pick<Copying, "place">, first: RegistryFault): Result<never, CareProblem> {
  return err({ code: "damaged", place, first, count: 1 })
}

/** Whoever writes to the target at the same time makes it another. */
function refused({ entries: [entry] }: Writing, rejection: Rejection): Result<never, CareProblem> {
  const { chain = "", sequence = 0 } = entry ?? {}
  return rejection.code === "conflict"
    ? err({ code: "diverged", chain, sequence })
    : err({ code: "entry-refused", key: `${chain}/${sequence}`, rejection })
}
