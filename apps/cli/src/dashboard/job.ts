import type { Bilingual } from "@gouji/application"

/** Something that takes a while. */
export type JobWish =
  | { readonly kind: "import"; readonly path: string }
  | { readonly kind: "recheck" }
  | { readonly kind: "export"; readonly folder: string }

/** How far something has come. */
export interface JobProgress {
  readonly done: number
  /** Null where nobody knows. */
  readonly all: number | null
  /** What came of the last thing; null where there is nothing to say. */
  readonly line: JobLine | null
}

/** What came of one thing. */
export interface JobLine {
  readonly what: string
  readonly words: Bilingual
  readonly isGood: boolean
}

/** How something ended. */
export interface JobEnd {
  readonly state: "done" | "stopped" | "failed"
  readonly words: Bilingual
}

/** Something under way, or that was. */
export interface Job {
  readonly id: number
  readonly wish: JobWish
  readonly state: "waiting" | "running" | JobEnd["state"]
  readonly done: number
  readonly all: number | null
  /** Things a second; null before there is anything to tell it by. */
  readonly rate: number | null
  /** How many things did not come out well. */
  readonly bad: number
  /** The last things that came, the newest first. */
  readonly lines: readonly JobLine[]
  /** How it ended; null before. */
  readonly end: Bilingual | null
}

/** What does jobs. It settles however they end; what it rejects with is a defect. */
export type DoJob = (
  wish: JobWish,
  how: { readonly stop: AbortSignal; readonly tell: (progress: JobProgress) => void },
) => Promise<JobEnd>
