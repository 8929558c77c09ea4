import type { Mode } from "../lib/mode.ts"
import { type Answer, tagOf } from "./answer.ts"
import { ledOnIn, stayingIn } from "./modes.ts"
import { withoutScripts } from "./without-scripts.ts"

/** A page as it is sent, from what was made of it: in its mode, and bare of scripts where its policy lets none run. */
export function asPage(made: Answer, mode: Mode | undefined): Answer {
  const answer = mode === undefined ? made : movedIn(mode, made)
  if (!String(answer.headers["content-type"] ?? "").startsWith("text/html")) return answer
  const isStill = String(answer.headers["content-security-policy"]).includes("script-src 'none'")
  const html = answer.bodies.identity.toString("utf8")
  const bare = isStill ? withoutScripts(html) : html
  const identity = Buffer.from(mode === undefined ? bare : stayingIn(mode, bare))
  return {
    ...answer,
    headers: { ...answer.headers, etag: tagOf(identity), ...(isStill ? ASKED_AGAIN : {}) },
    bodies: { identity },
  }
}

/** The same for all who ask, until the registry changes. Next would have it kept by nobody. */
const ASKED_AGAIN = { "cache-control": "no-cache", vary: undefined }

/** What sends a reader on sends them on in their mode. */
function movedIn(mode: Mode, answer: Answer): Answer {
  const { location } = answer.headers
  if (typeof location !== "string" || !/^\/(?!\/)/.test(location)) return answer
  return { ...answer, headers: { ...answer.headers, location: ledOnIn(mode, location) } }
}
