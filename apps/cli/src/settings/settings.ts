import * as z from "zod"

import { FAIL_ON } from "../exit-codes.ts"
import { LANGUAGES } from "../language.ts"
import { COLOUR_MODES } from "../output/paint.ts"

/** What may stand in `gouji.config.json`: what an option says where nobody gives it. */
export const Settings = z
  .strictObject({
    /** Where an editor finds what may stand here. */
    $schema: z.string().optional(),
    lang: z.enum(LANGUAGES).optional(),
    color: z.enum(COLOUR_MODES).optional(),
    /** A file, from the folder these settings lie in, or a postgres:// address. */
    registry: z.string().min(1).optional(),
    /** Of `check`. */
    failOn: z.enum(FAIL_ON).optional(),
  })
  .readonly()
export type Settings = z.infer<typeof Settings>

/** What can be set: everything but the address of the schema. */
export type SettingName = Exclude<keyof Settings, "$schema">
