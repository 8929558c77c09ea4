import type { DisclosureSummary, DisclosureView, LifeView, Problem, RuleView } from "@gouji/application"
import type { BoardOfYears, ComparablePapers, Comparison, Permits } from "@gouji/application/desk"
import type { Holder, Stage } from "@gouji/domain"

import type { RuleExample } from "../output/example-lines.ts"
import type { ActPages, DocumentPages } from "./pages.ts"

/** Something that was read: what was asked for, when the registry stood where, and what came of it. */
export interface Read<T> {
  readonly key: string
  readonly version: number
  /** Null where there is none; the problem says why. */
  readonly value: T | null
  readonly problem: Problem | null
}

/** A document with all that a desk wants of it. */
export interface Opened {
  readonly view: DisclosureView
  readonly life: LifeView
  readonly permits: Permits
  readonly comparable: ComparablePapers
}

/** A rule with its examples, and the documents that last came out wrong by it, as many as anybody looks through. */
export interface RuleOpened {
  readonly rule: RuleView
  readonly examples: readonly RuleExample[]
  readonly documents: readonly DisclosureSummary[]
}

/** Things read one at a time: each screen asks for its own. */
export interface Readings {
  readonly document: Opened
  readonly permits: Permits
  readonly board: BoardOfYears
  readonly comparison: Comparison
  readonly rules: readonly RuleView[]
  readonly rule: RuleOpened
  /** Whose key is at the desk; null where there is none, or it is nobody's. */
  readonly me: Holder | null
  /** How a name begins, syllable by syllable (`tjfh` of 提交复核). */
  readonly initials: (name: string) => string
}
export type Kind = keyof Readings

/** All that was read of the registry. Nothing of it is changed here. */
export interface Known {
  readonly pages: DocumentPages
  readonly acts: ActPages
  readonly read: { readonly [K in Kind]?: Read<Readings[K]> }
}

/** What is still to be read. */
export type Want =
  | { readonly kind: "page"; readonly page: number; readonly pages: DocumentPages }
  | { readonly kind: "acts"; readonly page: number; readonly pages: ActPages }
  | { readonly kind: "document" | "permits" | "rule"; readonly id: string }
  | { readonly kind: "board"; readonly stage: Stage }
  | { readonly kind: "comparison"; readonly from: string; readonly to: string }
  | { readonly kind: "rules" | "me" | "initials" }

/** What a want is known by. */
export function keyOf(want: Want): string {
  switch (want.kind) {
    case "page":
    case "acts":
      return `${want.kind} ${want.page} ${JSON.stringify(want.pages.asked)} ${want.pages.marks[want.page]}`
    case "document":
    case "permits":
    case "rule":
      return `${want.kind} ${want.id}`
    case "board":
      return `board ${want.stage}`
    case "comparison":
      return `comparison ${want.from} ${want.to}`
    case "rules":
    case "me":
    case "initials":
      return want.kind
  }
}
