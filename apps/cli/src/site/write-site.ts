import * as z from "zod"

import { type SiteProgram, startProgram } from "./site-program.ts"

const Written = z.object({ pages: z.int(), files: z.int() })

/** What the program that writes the site tells: how far it is, with how much is known to be, and last how it ended. */
const Message = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("progress"), ...Written.shape, known: z.int() }),
  z.object({ kind: z.literal("written"), ...Written.shape }),
  z.object({ kind: z.literal("dead-end"), path: z.string(), from: z.string(), status: z.int() }),
  z.object({ kind: z.literal("refused"), code: z.string() }),
])
type Message = z.infer<typeof Message>

/** How much was written. */
export type Written = z.infer<typeof Written>

/** How it ended: all was written; a link leads to what no file can stand for; the disk refused, by its code. */
export type Ended = Exclude<Message, { kind: "progress" }>

/** What the program that writes the site is started with. */
export interface Writing extends Omit<SiteProgram, "program" | "args"> {
  /** Where the files go. */
  readonly into: string
  /** Hears how much is written, and how much is known to be. */
  readonly onProgress: (written: Written, known: number) => void
}

/** Has the built site write itself as files; resolves with how that ended, or what a program came to that did not say. */
export async function writeSite({ into, onProgress, ...writing }: Writing): Promise<Ended | string> {
  const { child, ended } = startProgram({ ...writing, program: "files", args: [into] })
  let said: Ended | undefined
  child.on("message", (sent) => {
    const message = Message.parse(sent)
    if (message.kind === "progress") onProgress(message, message.known)
    else said = message
  })
  const end = await ended
  return said ?? end
}
