import { type Bilingual, problemWords } from "@gouji/application"
import type { Permits, Wish } from "@gouji/application/desk"

import { chosenIn, itemIn, openedIn } from "../rows.ts"
import type { DashboardState } from "../state.ts"
import type { FormName } from "./form.ts"
import { FORM_KINDS } from "./form-kinds.ts"

/** Why a form cannot be handed in just now, in the words of whoever decides it; null where it can, as far as is known. */
export function whyOff(state: DashboardState, name: FormName): Bilingual | null {
  const { about, finding } = FORM_KINDS[name]
  if (about === "registry") return null
  if (about === "several" && state.picked.size > 0) return null
  const chosen = chosenIn(state)
  if (chosen === null) return { zh: "没有选中文件。", en: "No document is chosen." }
  if (finding && itemIn(state)?.kind !== "finding")
    return { zh: "请先打开文件，选中一处问题。", en: "Open a document and choose a finding first." }
  return name in WISHES ? refusedBy(permitsOf(state, chosen.sha256), name) : null
}

/** What the domain says to each act on a document; undefined where it was not asked yet. */
export function permitsOf(state: DashboardState, sha256: string): Permits | undefined {
  const opened = openedIn(state)
  if (opened?.view.head.sha256 === sha256) return opened.permits
  const read = state.known.read.permits
  return read?.key === `permits ${sha256}` && read.version === state.version
    ? (read.value ?? undefined)
    : undefined
}

const WISHES = {
  annotated: true,
  accepted: true,
  contested: true,
  retracted: true,
  submitted: true,
  returned: true,
  signed: true,
  published: true,
  withdrawn: true,
} as const satisfies Record<Wish["kind"], true>

function refusedBy(permits: Permits | undefined, name: FormName): Bilingual | null {
  const refusal = permits?.[name as Wish["kind"]] ?? null
  if (refusal === null) return null
  const { message, advice } = problemWords({ code: "refused", refusal })
  return { zh: `${message.zh}${advice.zh}`, en: `${message.en} ${advice.en}` }
}
