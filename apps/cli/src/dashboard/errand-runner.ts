import { type Bilingual, type Problem, RegistryFailure } from "@gouji/application"
import type { ActDone, Desk } from "@gouji/application/desk"

import { DESK } from "../words/desk.ts"
import { correctDocument } from "../work/correct-document.ts"
import type { Paper } from "../work/read-paper.ts"
import type { Errand } from "./errand.ts"
import type { DoJob } from "./job.ts"
import { jobRunner } from "./job-runner.ts"
import { problemSaid } from "./problem-said.ts"
import type { Action } from "./reducing/reduce.ts"
import type { DashboardState, Notice } from "./state.ts"

/** What errands are done with. */
export interface Errands {
  readonly desk: Desk
  readonly doJob: DoJob
  /** The bytes of a file, or the code of what kept it from being read. */
  readonly readFile: (path: string) => Promise<Paper | string>
  /** Into the clipboard of whoever sits at the terminal. */
  readonly copy: (text: string) => void
  /** Milliseconds, for rates. */
  readonly elapsed: () => number
}

/** Whom to tell what came of it. */
export interface Telling {
  readonly dispatch: (action: Action) => void
  /** Looks at once whether the registry changed. */
  readonly look: () => Promise<void>
  /** Something failed that no person can answer. */
  readonly failed: (error: unknown) => void
}

/** Does errands one after the other. */
export interface ErrandRunner {
  /** Does the first of them unless it is under way. */
  run(state: DashboardState): void
  /** Nothing goes on after this. */
  stop(): void
}

/** Does what a dashboard asks for, and tells it what came of it. */
export function errandRunner(errands: Errands, telling: Telling): ErrandRunner {
  let underWay: Errand | null = null
  const jobs = jobRunner(errands, telling)
  const finish = async (errand: Errand) => {
    const outcome = await outcomeOf(errand, errands)
    if (outcome !== null) telling.dispatch({ type: "handled", errand, refused: outcome.refused })
    telling.dispatch({ type: "errand-done", notice: outcome?.notice ?? null })
    if (outcome !== null) await telling.look()
  }
  return {
    run: ({ errands: [errand] }) => {
      if (errand === undefined || underWay === errand) return
      underWay = errand
      if (errand.kind === "job") jobs.begin(errand)
      if (errand.kind === "cancel") jobs.cancel(errand.id)
      if (errand.kind === "copy") errands.copy(errand.text)
      finish(errand).catch(telling.failed)
    },
    stop: jobs.stop,
  }
}

/** What came of an act: what to say, and what a form that asked for it has to say. */
interface Outcome {
  readonly notice: Notice | null
  readonly refused: Bilingual | null
}

/** A registry that fails did nothing: that is told where it was asked for. */
async function outcomeOf(errand: Errand, errands: Errands): Promise<Outcome | null> {
  try {
    return await attempted(errand, errands)
  } catch (error) {
    if (!(error instanceof RegistryFailure)) throw error
    return { notice: null, refused: problemSaid({ code: "registry-unavailable", detail: error.detail }) }
  }
}

async function attempted(errand: Errand, { desk, readFile }: Errands): Promise<Outcome | null> {
  switch (errand.kind) {
    case "act":
      return act(errand, desk)
    case "correct":
      return correct(errand, { desk, readFile })
    case "job":
    case "cancel":
    case "copy":
      return null
  }
}

/** One after the other: one that is refused does not keep the others back. */
async function act({ ids, wish }: Extract<Errand, { kind: "act" }>, desk: Desk): Promise<Outcome> {
  const done: ActDone[] = []
  const refused: Problem[] = []
  for (const id of ids) {
    const result = await desk.act(id, wish)
    if (result.ok) done.push(result.value)
    else refused.push(result.error)
  }
  const [problem] = refused
  const told = done.length === 0 ? null : doneWords(done)
  if (problem === undefined) return { notice: { role: "good", words: told ?? empty }, refused: null }
  const why = problemSaid(problem)
  if (told === null) return { notice: null, refused: why }
  const words = {
    zh: `${told.zh} ${refused.length} 份没有：${why.zh}`,
    en: `${told.en} ${refused.length} refused: ${why.en}`,
  }
  return { notice: { role: "warning", words }, refused: null }
}

const empty: Bilingual = { zh: "", en: "" }

function doneWords(done: readonly ActDone[]): Bilingual {
  const [first] = done
  if (first === undefined) return empty
  const { kind } = first.entry.act
  const which = done.length === 1 ? `${first.id} ` : ""
  return {
    zh: `${which}${DESK.zh.done[kind]}${done.length === 1 ? "" : ` ${done.length} 份`}。`,
    en: `${which}${DESK.en.done[kind]}${done.length === 1 ? "" : ` (${done.length})`}.`,
  }
}

/** Takes in a document as a new version of what an earlier one belongs to. */
async function correct(
  { id, path }: Extract<Errand, { kind: "correct" }>,
  { desk, readFile }: Pick<Errands, "desk" | "readFile">,
): Promise<Outcome> {
  const corrected = await correctDocument(desk, { id, read: () => readFile(path) })
  switch (corrected.kind) {
    case "refused":
      return { notice: null, refused: problemSaid(corrected.problem) }
    case "other-subject":
      return { notice: null, refused: { zh: DESK.zh.otherSubject, en: DESK.en.otherSubject } }
    case "corrected": {
      const { version } = corrected
      const words = { zh: `${DESK.zh.corrected(version)}。`, en: `${DESK.en.corrected(version)}.` }
      return { notice: { role: "good", words }, refused: null }
    }
  }
}
