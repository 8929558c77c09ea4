import type { FormName } from "../forms/form.ts"
import { FORM_KINDS } from "../forms/form-kinds.ts"
import { whyOff } from "../forms/why-off.ts"
import type { Screen } from "../place.ts"
import { cancelJob, openForm } from "../reducing/filling.ts"
import type { Binding } from "./binding.ts"

const ON_DOCUMENTS: readonly Screen[] = [
  "documents",
  "board",
  "findings",
  "figures",
  "log",
  "compare",
  "rule",
]

/** The key of each form, and how soon it is in the footer. */
const KEYS: Readonly<Record<FormName, { readonly key: string; readonly footer?: number }>> = {
  annotated: { key: "a", footer: 7 },
  accepted: { key: "w", footer: 6 },
  contested: { key: "c" },
  returned: { key: "r" },
  retracted: { key: "u" },
  submitted: { key: "s", footer: 8 },
  signed: { key: "S" },
  published: { key: "P" },
  withdrawn: { key: "X" },
  correct: { key: "e" },
  import: { key: "i", footer: 7 },
  recheck: { key: "R" },
  export: { key: "x" },
}

/** Keys that change what the registry holds: each opens a form that says what it will do. */
export const ACTING: readonly Binding[] = [
  ...Object.entries(KEYS).map(([name, { key, footer }]) => formBinding(name as FormName, key, footer)),
  {
    keys: ["c"],
    words: { zh: "停止任务", en: "stop the job" },
    footer: 2,
    screens: ["jobs"],
    off: ({ jobs, place }) => {
      const state = jobs[place.at]?.state
      return state === "running" || state === "waiting"
        ? null
        : { zh: "没有在进行的任务。", en: "No job is under way here." }
    },
    run: cancelJob,
  },
]

function formBinding(name: FormName, key: string, footer: number | undefined): Binding {
  const { title, about } = FORM_KINDS[name]
  const isForAll = about === "registry"
  return {
    keys: [key],
    words: title,
    ...(footer !== undefined && { footer }),
    ...(!isForAll && { screens: name === "accepted" || name === "contested" ? ["findings"] : ON_DOCUMENTS }),
    off: (state) => whyOff(state, name),
    run: (state) => openForm(state, name),
  }
}
