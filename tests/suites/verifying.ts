import { inspectRegistry, nodeStore } from "@gouji/adapters"
import { type RegistryFault, verifyRegistry } from "@gouji/application"

/** Every fault of the registry at a place. */
export async function faultsAt(place: string): Promise<readonly RegistryFault[]> {
  const inspector = await inspectRegistry(place)
  const faults: RegistryFault[] = []
  try {
    for await (const fault of verifyRegistry({ inspector, ...nodeStore })) faults.push(fault)
  } finally {
    await inspector.close()
  }
  return faults
}
