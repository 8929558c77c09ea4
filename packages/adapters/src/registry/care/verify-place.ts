import { type CareProblem, type RegistryFault, STORED_TABLES, verifyRegistry } from "@gouji/application"
import { err, ok, type Result } from "@gouji/domain"

import { nodeStore } from "../../node-world.ts"
import { shownPlace } from "../postgres-address.ts"
import { inspectRegistry } from "./inspect-registry.ts"
import type { OpenInspector } from "./open-inspector.ts"
import type { CareOptions } from "./options.ts"

/** Every fault of a registry that is open for looking, as it is found. */
export async function* faultsIn(
  inspector: OpenInspector,
  { onProgress, stop }: CareOptions = {},
): AsyncGenerator<RegistryFault> {
  const counts = await inspector.counts()
  const all = STORED_TABLES.reduce((sum, table) => sum + counts[table], 0)
  let done = 0
  const onRow = () => {
    stop?.throwIfAborted()
    done += 1
    onProgress?.({ stage: "verifying", done, all })
  }
  yield* verifyRegistry({ inspector, ...nodeStore, onRow })
}

/** Whether nothing is wrong with the registry at a place, of the faults that count. Throws `RegistryFailure`. */
export async function soundAt(
  place: string,
  options: CareOptions & { readonly counts?: (fault: RegistryFault) => boolean } = {},
): Promise<Result<null, CareProblem>> {
  const inspector = await inspectRegistry(place)
  try {
    let first: RegistryFault | undefined
    let count = 0
    for await (const fault of faultsIn(inspector, options)) {
      if (options.counts?.(fault) === false) continue
      first ??= fault
      count += 1
    }
    return first === undefined ? ok(null) : err({ code: "damaged", place: shownPlace(place), first, count })
  } finally {
    await inspector.close()
  }
}
