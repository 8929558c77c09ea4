/** What the dashboard can show. */
export type Screen =
  | "documents"
  | "board"
  | "findings"
  | "figures"
  | "log"
  | "compare"
  | "comparable"
  | "rules"
  | "rule"
  | "activity"
  | "jobs"

/** How many panes each has, the list among them. */
export const PANES: Readonly<Record<Screen, number>> = {
  documents: 2,
  board: 2,
  findings: 3,
  figures: 2,
  log: 2,
  compare: 2,
  comparable: 2,
  rules: 2,
  rule: 2,
  activity: 2,
  jobs: 2,
}

/** All of them. */
export const SCREENS: readonly Screen[] = Object.keys(PANES) as Screen[]

/** Where a person is: a screen, what it is about, and what is chosen on it. */
export interface Place {
  readonly screen: Screen
  /** The document's hash, or the rule's id; empty where the screen is about all of them. */
  readonly subject: string
  /** What it is compared with; empty where nothing is. */
  readonly other: string
  /** The chosen row. */
  readonly at: number
  /** The chosen piece of evidence, or column of the board. */
  readonly side: number
  /** What a list that is held here whole is filtered by; empty for all of it. */
  readonly words: string
}

/** A screen with nothing chosen on it yet. */
export function placeOn(screen: Screen, subject = "", other = ""): Place {
  return { screen, subject, other, at: 0, side: 0, words: "" }
}

/** Whether two places show the same thing, whatever is chosen there. */
export function isSamePlace(one: Place, another: Place): boolean {
  return one.screen === another.screen && one.subject === another.subject && one.other === another.other
}
