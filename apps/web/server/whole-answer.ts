import type { IncomingMessage } from "node:http"

import { type Answer, tagOf } from "./answer.ts"
import { withoutWire } from "./asking.ts"

/** The longest answer that is held in memory, in bytes; longer ones go out as they come. */
const LONGEST = 8 * 2 ** 20

/** An answer as a value; undefined where it is too long to be one, or breaks off. Whoever makes it learns that at once. */
export async function wholeAnswer(coming: IncomingMessage): Promise<Answer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of coming as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > LONGEST) return undefined
      chunks.push(chunk)
    }
  } catch {
    return undefined
  }
  const identity = Buffer.concat(chunks)
  const { "content-length": _, ...headers } = withoutWire(coming.headers)
  return {
    status: coming.statusCode ?? 0,
    headers: { etag: tagOf(identity), ...headers },
    bodies: { identity },
  }
}
