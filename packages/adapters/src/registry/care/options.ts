import type { CareProgress } from "@gouji/application"

/** What whoever waits for the care of a registry wants to know, and how to stop it. */
export interface CareOptions {
  readonly onProgress?: (progress: CareProgress) => void
  /** Aborted to stop between two rows; what was written by then is whole. */
  readonly stop?: AbortSignal
}
