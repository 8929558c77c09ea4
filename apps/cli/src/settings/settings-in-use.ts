import { existsSync } from "node:fs"
import { homedir } from "node:os"
import { dirname, join } from "node:path"

import type { Environment } from "../io.ts"
import { allowedFor, readSettings, type SettingsFault } from "./read-settings.ts"
import { type SettingName, Settings } from "./settings.ts"

/** Where a setting was found: the name of a variable, or a file. */
export type SettingSource =
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "file"; readonly path: string }

/** What holds where no option says otherwise, with where each comes from, and what could not be taken. */
export interface SettingsInUse {
  readonly values: Settings
  readonly sources: Readonly<Partial<Record<SettingName, SettingSource>>>
  readonly faults: readonly SettingsFault[]
}

/** What settings are looked for by. */
export interface Surroundings {
  readonly environment: Environment
  /** The folder somebody stands in; without one only the environment is asked. */
  readonly folder?: string
}

const FILE = "gouji.config.json"

/** The environment goes before the project's file, which is the nearest one upwards, and that before one's own. */
export function settingsInUse({ environment, folder }: Surroundings): SettingsInUse {
  const files =
    folder === undefined ? [] : [nearest(folder), ownFile(environment)].flatMap((path) => path ?? [])
  const layers = [fromEnvironment(environment), ...files.map(fromFile)]
  const faults = layers.flatMap((layer) => layer.faults)
  const found = layers.flatMap((layer) => layer.found).toReversed()
  return {
    values: Object.fromEntries(found.map(({ name, value }) => [name, value])),
    sources: Object.fromEntries(found.map(({ name, source }) => [name, source])),
    faults,
  }
}

/** One's own settings: in the folder for settings (XDG_CONFIG_HOME, or ~/.config). */
function ownFile({ XDG_CONFIG_HOME, HOME }: Environment): string {
  return join(XDG_CONFIG_HOME || join(HOME ?? homedir(), ".config"), "gouji", FILE)
}

function nearest(folder: string): string | undefined {
  const here = join(folder, FILE)
  if (existsSync(here)) return here
  const above = dirname(folder)
  return above === folder ? undefined : nearest(above)
}

interface Layer {
  readonly found: readonly {
    readonly name: SettingName
    readonly value: string
    readonly source: SettingSource
  }[]
  readonly faults: readonly SettingsFault[]
}

const VARIABLES = {
  lang: "GOUJI_LANG",
  registry: "GOUJI_REGISTRY",
  failOn: "GOUJI_FAIL_ON",
} as const satisfies Partial<Record<SettingName, string>>

function fromEnvironment(environment: Environment): Layer {
  const given = Object.entries(VARIABLES).flatMap(([setting, name]) => {
    const value = environment[name]
    return value
      ? [{ name: setting as keyof typeof VARIABLES, value, source: { kind: "variable", name } as const }]
      : []
  })
  const isTaken = ({ name, value }: (typeof given)[number]) => Settings.safeParse({ [name]: value }).success
  const refused = given.filter((one) => !isTaken(one))
  return {
    found: [...given.filter(isTaken), ...withoutColour(environment)],
    faults: refused.map(({ name, source }) => ({
      code: "value",
      where: source.name,
      name,
      allowed: allowedFor(name),
    })),
  }
}

/** https://no-color.org: whatever it says, unless it is empty. */
function withoutColour({ NO_COLOR }: Environment): Layer["found"] {
  return NO_COLOR ? [{ name: "color", value: "never", source: { kind: "variable", name: "NO_COLOR" } }] : []
}

function fromFile(path: string): Layer {
  const read = readSettings(path)
  if (read === null) return { found: [], faults: [] }
  if (!read.ok) return { found: [], faults: read.faults }
  const { $schema: _, ...settings } = read.settings
  const found = Object.entries(settings).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [{ name: name as SettingName, value, source: { kind: "file", path } as const }],
  )
  return { found, faults: [] }
}
