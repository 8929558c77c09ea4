import { nodeStore } from "@gouji/adapters"
import { createMemoryRegistry, type RuleView } from "@gouji/application"
import { createReader, type Reader } from "@gouji/application/reader"

/** Asks without a registry what is the same everywhere: the rules. */
export function readerOfNothing(): Reader {
  return createReader({ registry: createMemoryRegistry(nodeStore) })
}

/** The register of rules. */
export function allRules(): readonly RuleView[] {
  return readerOfNothing().rules()
}
