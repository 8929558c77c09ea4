import type { CheckerPorts } from "@gouji/application"

import { nodeHash } from "./node-hash.ts"
import { pdfCMap } from "./pdf-cmaps.ts"
import { systemClock } from "./system-clock.ts"

/** What reading and checking take of the world, on Node. */
export const nodeWorld: CheckerPorts = { hash: nodeHash, clock: systemClock, cMap: pdfCMap }
