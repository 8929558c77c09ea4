import { type Contribution, contributionsOf, tallyKey } from "../tally/contributions.ts"
import { faultsOfReading, type RegistryFault } from "./registry-fault.ts"
import type { RegistryInspector, StoredVersion } from "./registry-inspector.ts"
import { differing } from "./stored-entry.ts"

/**
 * What the sums say otherwise than the rows of the list that they are made of. Nothing is wrong with these: a sum is not
 * told to be wrong because of a row that is.
 */
export async function* tallyFaults(
  inspector: RegistryInspector,
  onRow: () => void,
): AsyncGenerator<RegistryFault> {
  const expected = await sumsOf(inspector)
  for await (const stored of inspector.tallies()) {
    onRow()
    yield* faultsOfReading("tally", stored)
    if (stored.kind !== "row") continue
    const { key, row } = stored
    const sum = expected.get(key)
    expected.delete(key)
    const fault = { table: "tally", key } as const
    if (sum === undefined) yield { code: "extra", ...fault, detail: "" }
    else {
      const columns = differing({ value: String(sum.value), documents: sum.documents }, row)
      if (columns.length > 0) yield { code: "wrong-column", ...fault, detail: columns.join() }
    }
  }
  for (const key of expected.keys()) yield { code: "missing", table: "tally", key, detail: "" }
}

/** All sums by their keys. Rows of one disclosure stand together. */
async function sumsOf(inspector: RegistryInspector): Promise<Map<string, Contribution>> {
  const sums = new Map<string, Contribution>()
  let together: StoredVersion[] = []
  const close = () => {
    for (const one of contributionsOf(together)) addTo(sums, one)
    together = []
  }
  for await (const stored of inspector.versions()) {
    if (stored.kind !== "row") continue
    const [first] = together
    if (first !== undefined && !isOfOne(first, stored.row)) close()
    together.push(stored.row)
  }
  close()
  return sums
}

function isOfOne(a: StoredVersion, b: StoredVersion): boolean {
  return a.organisation === b.organisation && a.fiscalYear === b.fiscalYear && a.stage === b.stage
}

function addTo(sums: Map<string, Contribution>, one: Contribution): void {
  const key = tallyKey(one)
  const { value = 0n, documents = 0 } = sums.get(key) ?? {}
  if (one.value === 0n && one.documents === 0) return
  sums.set(key, { ...one, value: value + one.value, documents: documents + one.documents })
}
