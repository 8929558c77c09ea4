import type { Bilingual, DisclosureSummary, WireFinding } from "@gouji/application"

import type { Edit } from "../editing.ts"
import type { Errand } from "../errand.ts"

/** What can be asked for in a form: the acts of the log, and what the shell calls `correct`, `import`, `recheck` and `export`. */
export type FormName =
  | "annotated"
  | "accepted"
  | "contested"
  | "retracted"
  | "submitted"
  | "returned"
  | "signed"
  | "published"
  | "withdrawn"
  | "correct"
  | "import"
  | "recheck"
  | "export"

/** A form as it is filled in. */
export interface Form {
  readonly name: FormName
  /** The documents it is about, whatever is chosen under it meanwhile; none for what is about the whole registry. */
  readonly targets: readonly DisclosureSummary[]
  /** The finding it is about; null where it is about none. */
  readonly finding: WireFinding | null
  /** What is typed, field by field. */
  readonly edits: readonly Edit[]
  /** The field being typed in. */
  readonly at: number
  /** Why it was not taken. */
  readonly problem: Bilingual | null
  /** How many lines the document's log had when it was opened; more mean that somebody else was there meanwhile. */
  readonly since: number
  /** What it asked for, while that is being done; null before. */
  readonly asked: Errand | null
}

/** A line to be filled in. */
export interface Field {
  readonly title: Bilingual
  /** How it is to be written, or what is meant. */
  readonly hint: Bilingual
  readonly optional?: boolean
}

/** A form before it is filled in: what it asks, and what it will do. */
export interface FormKind {
  readonly title: Bilingual
  /** What comes of it, in words that hold for one document or several. */
  readonly does: Bilingual
  readonly fields: readonly Field[]
  /** Which documents it is about: one, one whose findings are open, several, or the registry. */
  readonly about: "one" | "opened" | "several" | "registry"
  /** True where it is about a finding. */
  readonly finding: boolean
  /** What is to be done, or what is wrong with what was typed; `texts` are its fields'. */
  readonly errand: (form: Form, texts: readonly string[]) => Errand | Bilingual
}
