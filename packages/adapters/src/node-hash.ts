import { createHash } from "node:crypto"

import type { Hash } from "@gouji/application"

/** SHA-256 by Node. */
export const nodeHash: Hash = (bytes) => createHash("sha256").update(bytes).digest("hex")
