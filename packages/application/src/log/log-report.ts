import { DisclosureSubject, Role, State } from "@gouji/domain"
import * as z from "zod"

import { LogEntry } from "./entry.ts"

const Done = {
  /** Null where a machine did it without a key. */
  person: z.string().nullable(),
}

/** What `gouji log ID --format json` prints: all that happened to a disclosure, oldest first, with who did it. */
export const DisclosureLog = z
  .object({
    schema: z.literal("gouji/log/1"),
    subject: DisclosureSubject,
    versions: z
      .array(z.object({ document: z.string(), number: z.int().positive(), state: State }).readonly())
      .readonly(),
    entries: z.array(LogEntry.unwrap().extend(Done).readonly()).readonly(),
  })
  .readonly()
export type DisclosureLog = z.infer<typeof DisclosureLog>

/** What `gouji log --format json` prints: a stretch of all that was done in a registry, the last act first. */
export const ActivityLog = z
  .object({
    schema: z.literal("gouji/activity/1"),
    entries: z
      .array(
        LogEntry.unwrap()
          .extend({
            ...Done,
            /** Whose document it is about; null of what was done to keys and to the register. */
            organisation: z.object({ id: z.string(), name: z.string() }).readonly().nullable(),
          })
          .readonly(),
      )
      .readonly(),
    /** What to go on after; null at the end. */
    next: z.string().nullable(),
  })
  .readonly()
export type ActivityLog = z.infer<typeof ActivityLog>

/** What `gouji keys list --format json` prints: every key ever enrolled. */
export const KeyList = z
  .object({
    schema: z.literal("gouji/keys/1"),
    keys: z
      .array(
        z
          .object({
            key: z.string(),
            person: z.string(),
            roles: z.array(Role).readonly(),
            isRevoked: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type KeyList = z.infer<typeof KeyList>
