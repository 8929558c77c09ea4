import type { OutgoingHttpHeaders } from "node:http"

import { withParts } from "../lib/drawn-parts.ts"
import { isStill, withoutScripts } from "./without-scripts.ts"

/**
 * A page as it is sent: without the framework's scripts where none may run in it, and with its parts put in. Those are
 * most of it, and were made without any.
 */
export function finishedPage(page: string, headers: OutgoingHttpHeaders, parts: readonly string[]): string {
  return withParts(isStill(headers) ? withoutScripts(page) : page, parts)
}
