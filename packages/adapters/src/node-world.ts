import type { CheckerPorts, StorePorts } from "@gouji/application"

import { nodeHash } from "./node-hash.ts"
import { pdfCMap } from "./pdf-cmaps.ts"
import { pinyinInitials } from "./pinyin-initials.ts"
import { verifySignature } from "./signing/node-signatures.ts"
import { systemClock } from "./system-clock.ts"

/** What reading and checking take of the world, on Node. */
export const nodeWorld: CheckerPorts = { hash: nodeHash, clock: systemClock, cMap: pdfCMap }

/** What stores decide by, on Node. */
export const nodeStore: StorePorts = { hash: nodeHash, verify: verifySignature, initials: pinyinInitials }
