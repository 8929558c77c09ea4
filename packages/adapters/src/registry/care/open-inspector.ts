import type { RegistryInspector } from "@gouji/application"

/** An inspector that holds something of the world open until it is closed. */
export interface OpenInspector extends RegistryInspector {
  /** The kind of store it looks into. */
  readonly store: "embedded" | "postgres"
  /** The version of its tables, as they were found. */
  readonly schema: number
  close(): Promise<void>
}
