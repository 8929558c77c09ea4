import type { Mode } from "../lib/mode.ts"
import { type Answer, tagOf } from "./answer.ts"
import { ledOnIn, stayingIn } from "./modes.ts"
import { isStill } from "./without-scripts.ts"

/** A page as it is sent, from what was made of it: in its mode, and for all who ask where no script runs in it. */
export function asPage(made: Answer, mode: Mode | undefined): Answer {
  const answer = mode === undefined ? made : movedIn(mode, made)
  if (!String(answer.headers["content-type"] ?? "").startsWith("text/html")) return answer
  const headers = { ...answer.headers, ...(isStill(answer.headers) ? ASKED_AGAIN : {}) }
  if (mode === undefined) return { ...answer, headers }
  const identity = Buffer.from(stayingIn(mode, answer.bodies.identity.toString("utf8")))
  return { ...answer, headers: { ...headers, etag: tagOf(identity) }, bodies: { identity } }
}

/** The same for all who ask, until the registry changes. Next would have it kept by nobody. */
const ASKED_AGAIN = { "cache-control": "no-cache", vary: undefined }

/** What sends a reader on sends them on in their mode. */
function movedIn(mode: Mode, answer: Answer): Answer {
  const { location } = answer.headers
  if (typeof location !== "string" || !/^\/(?!\/)/.test(location)) return answer
  return { ...answer, headers: { ...answer.headers, location: ledOnIn(mode, location) } }
}
