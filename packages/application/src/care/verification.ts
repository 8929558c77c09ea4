import * as z from "zod"

/** What `gouji verify --format json` prints: everything that is wrong with what was verified, and where. */
export const Verification = z
  .object({
    schema: z.literal("gouji/verify/1"),
    kind: z.enum(["registry", "release"]),
    /** The file or the address; no password is in it. */
    place: z.string(),
    sound: z.boolean(),
    /** How many there are of each thing that was looked at. */
    counts: z.record(z.string(), z.int().nonnegative()),
    faults: z
      .array(
        z
          .object({
            code: z.string(),
            /** A table of a registry, `database` for its file as such; `file` of a release. */
            where: z.string(),
            /** The key of a row in that table, or the path in the release; empty where it is the file as such. */
            key: z.string(),
            /** Columns, a code, or what the database says; empty where the code says all. */
            detail: z.string(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type Verification = z.infer<typeof Verification>
