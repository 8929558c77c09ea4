import type { CheckerPorts } from "@gouji/application"
import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex } from "@noble/hashes/utils.js"

import { systemClock } from "../system-clock.ts"

/**
 * What reading and checking take of the world, in a browser. The hash is not the browser's own, which answers later and
 * only on pages that came encrypted: a site in an office often does not.
 */
export function browserWorld(cMap: NonNullable<CheckerPorts["cMap"]>): CheckerPorts {
  return { hash: (bytes) => bytesToHex(sha256(bytes)), clock: systemClock, cMap }
}
