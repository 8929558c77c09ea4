import type { Theme } from "./dashboard/theme.ts"
import type { Io } from "./io.ts"
import type { Language } from "./language.ts"
import type { ColourMode, Line, Paint } from "./output/paint.ts"
import type { SettingsInUse } from "./settings/settings-in-use.ts"
import type { Phrases } from "./words/phrases.ts"

/** Options every command takes. */
export interface GlobalOptions {
  readonly lang?: Language
  readonly color: ColourMode
  readonly registry?: string
  readonly ascii?: boolean
  readonly quiet?: boolean
  readonly theme?: Theme
  readonly plain?: boolean
}

/** What a command is given besides its own arguments. */
export interface Context {
  readonly io: Io
  readonly language: Language
  readonly say: Phrases
  /** What holds where no option says otherwise, and where it was found. */
  readonly settings: SettingsInUse
  /** The file the registry lies in; nothing is opened before a command asks. */
  readonly registryPath: string
  readonly ascii: boolean
  /** Nothing is told but what is wrong: no progress, no asides. */
  readonly quiet: boolean
  /** The dashboard's colours. */
  readonly theme: Theme
  /** Whether the dashboard is read line by line instead of being drawn. */
  readonly plain: boolean
  /** Whether stdout is to be coloured. */
  readonly colour: boolean
  /** Lines to stdout, coloured as asked. */
  readonly print: (lines: readonly Line[]) => void
  /** Lines to stderr: what is wrong, or has to be known. */
  readonly tell: (lines: readonly Line[]) => void
  /** A line to stderr that nobody misses who asked for quiet. */
  readonly aside: (text: string) => void
  /** Paints for a file: never coloured unless colour was asked for outright. */
  readonly paintFile: Paint
  /** Columns to lay text out in. */
  readonly columns: number
}
