/** What a paper says in order, as templates; see `sentence` for what these hold. */
export type Script = readonly Entry[]

/** What holds only of some papers: those of an organ, or where an amount is or is not nought. */
export type Condition = "organ" | "institution" | `some:${string}` | `no:${string}`

/** One thing a paper says, or its tables. */
export type Entry =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "say"; readonly text: string; readonly when?: Condition }
  /** One paragraph for every 项 of the general budget: `{n}` its number, `*` its code, `{path}` its names. */
  | { readonly kind: "items"; readonly text: string; readonly path: "any" | "plain" }
  /** What there is, in some papers: these lines and the titles of the tables. */
  | { readonly kind: "contents"; readonly lines: readonly string[] }
  /** A description of the first project, in some papers; `{project}` is its name. */
  | { readonly kind: "project"; readonly script: Script }
  /** What terms mean, numbered this way. */
  | { readonly kind: "glossary"; readonly numbers: "（一）" | "一、" }
  | { readonly kind: "tables" }

/** A heading. */
export const heading = (level: 1 | 2, text: string): Entry => ({ kind: "heading", level, text })
/** A paragraph. */
export const say = (text: string, when?: Condition): Entry => ({ kind: "say", text, ...(when && { when }) })
