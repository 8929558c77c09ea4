import type { Bilingual } from "@gouji/application"

import { edited, editOf } from "../editing.ts"
import type { Errand } from "../errand.ts"
import type { Field, Form, FormName } from "../forms/form.ts"
import { FORM_KINDS } from "../forms/form-kinds.ts"
import { targetsOf } from "../forms/targets.ts"
import { whyOff } from "../forms/why-off.ts"
import type { Job } from "../job.ts"
import type { Press } from "../press.ts"
import { itemIn, openedIn } from "../rows.ts"
import { type DashboardState, telling } from "../state.ts"

/** Opens a form, with what was typed in it before it was left; where it cannot be done now, says why. */
export function openForm(state: DashboardState, name: FormName): DashboardState {
  const why = whyOff(state, name)
  if (why !== null) return telling(state, why)
  const kind = FORM_KINDS[name]
  const targets = targetsOf(state, name)
  const item = itemIn(state)
  const isAbout = kind.finding || name === "annotated"
  const finding = isAbout && item?.kind === "finding" ? item.finding : null
  const since = openedIn(state)?.life.log.length ?? 0
  const form = { name, targets, finding, edits: [], at: 0, problem: null, since, asked: null }
  const draft = state.drafts.get(draftKey(form)) ?? []
  const edits = kind.fields.map((_, index) => editOf(draft[index] ?? ""))
  return { ...state, overlay: { kind: "form", form: { ...form, edits } } }
}

function draftKey({ name, targets, finding }: Pick<Form, "name" | "targets" | "finding">): string {
  return [name, ...targets.map(({ sha256 }) => sha256), finding?.fingerprint ?? ""].join(" ")
}

/** A key while a form is open. */
export function fillIn(state: DashboardState, form: Form, press: Press): DashboardState {
  if (press.key === "escape") return leave(state, form)
  if (form.asked !== null) return state
  const last = form.edits.length - 1
  switch (press.key) {
    case "tab":
    case "down":
      return filled(state, { ...form, at: Math.min(last, form.at + 1) })
    case "shift-tab":
    case "up":
      return filled(state, { ...form, at: Math.max(0, form.at - 1) })
    case "enter":
      return form.at < last ? filled(state, { ...form, at: form.at + 1 }) : handIn(state, form)
    case "ctrl-s":
      return handIn(state, form)
    default: {
      const edits = form.edits.map((edit, index) => (index === form.at ? edited(edit, press) : edit))
      return filled(state, { ...form, edits, problem: null })
    }
  }
}

function filled(state: DashboardState, form: Form): DashboardState {
  return { ...state, overlay: { kind: "form", form } }
}

/** What was typed stays for the next time the form is opened. */
function leave(state: DashboardState, form: Form): DashboardState {
  const texts = form.edits.map(({ text }) => text)
  const drafts = texts.some((text) => text !== "")
    ? new Map([...state.drafts, [draftKey(form), texts]])
    : state.drafts
  return { ...state, drafts, overlay: null }
}

function handIn(state: DashboardState, form: Form): DashboardState {
  const { fields, errand } = FORM_KINDS[form.name]
  const missing = fields.findIndex(
    ({ optional }, index) => !optional && form.edits[index]?.text.trim() === "",
  )
  const field = fields[missing]
  if (field !== undefined) return filled(state, { ...form, at: missing, problem: needed(field) })
  const wanted = errand(
    form,
    form.edits.map(({ text }) => text.trim()),
  )
  if (!("kind" in wanted)) return filled(state, { ...form, problem: wanted })
  return wanted.kind === "job"
    ? withJob(state, wanted)
    : withErrand(filled(state, { ...form, asked: wanted }), wanted)
}

function needed({ title }: Field): Bilingual {
  return { zh: `“${title.zh}”还没有填。`, en: `“${title.en}” is still empty.` }
}

/** Asks for something to be done outside. */
export function withErrand(state: DashboardState, errand: Errand): DashboardState {
  return { ...state, errands: [...state.errands, errand] }
}

/** A job is waited for by nobody: it goes on under its own screen. */
function withJob(state: DashboardState, { wish }: Extract<Errand, { kind: "job" }>): DashboardState {
  const id = state.jobs.length + 1
  const job: Job = {
    id,
    wish,
    state: "waiting",
    done: 0,
    all: null,
    rate: null,
    bad: 0,
    lines: [],
    end: null,
  }
  const after = withErrand({ ...state, overlay: null }, { kind: "job", id, wish })
  return telling(
    { ...after, jobs: [...state.jobs, job] },
    { zh: "已开始，g j 看进度。", en: "Begun; g j shows how far it is." },
    "good",
  )
}

/** What came of something a form asked for; `refused` says why it was not done. */
export interface Handled {
  readonly errand: Errand
  readonly refused: Bilingual | null
}

/** A form that was refused stays, with the reason; one that was left meanwhile has it told. */
export function handledForm(state: DashboardState, { errand, refused }: Handled): DashboardState {
  const { overlay } = state
  if (overlay?.kind !== "form" || overlay.form.asked !== errand)
    return refused === null ? state : telling(state, refused, "error")
  const { form } = overlay
  if (refused !== null) return filled(state, { ...form, asked: null, problem: refused })
  const drafts = new Map([...state.drafts].filter(([key]) => key !== draftKey(form)))
  return { ...state, drafts, overlay: null, picked: new Map() }
}

/** The chosen job is to stop. */
export function cancelJob(state: DashboardState): DashboardState {
  const job = state.jobs[state.place.at]
  return job === undefined ? state : withErrand(state, { kind: "cancel", id: job.id })
}
