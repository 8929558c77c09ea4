import { existsSync, readFileSync } from "node:fs"

const folder = new URL("../../../shared/", import.meta.url)

/** Published documents that lie beside the project on some machines and are never part of it. */
export function sharedFile(path: string): Uint8Array<ArrayBuffer> | undefined {
  const file = new URL(path, folder)
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined
}

/** What a test says of itself where the document it needs is absent. */
export const WITHOUT_IT = "the published document is not on this machine"
