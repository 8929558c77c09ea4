import { homedir } from "node:os"
import { join } from "node:path"

import type { Environment } from "../io.ts"

/** A path as a person types or drops it: `~` is their folder, and quotes a terminal puts around it go. */
export function homePath(typed: string, { HOME }: Environment): string {
  const path = typed.trim().replace(/^(['"])(.*)\1$/, "$2")
  if (path !== "~" && !path.startsWith("~/")) return path
  return join(HOME ?? homedir(), path.slice(1))
}
