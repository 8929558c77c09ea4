import type { Bilingual } from "@gouji/application"
import type { Permits, Wish } from "@gouji/application/desk"

import { problemSaid } from "../problem-said.ts"
import { itemIn, openedIn } from "../rows.ts"
import type { DashboardState } from "../state.ts"
import type { Form, FormName } from "./form.ts"
import { FORM_KINDS } from "./form-kinds.ts"
import { targetsOf } from "./targets.ts"

/** Why a form cannot be opened just now; null where it can, as far as is known. */
export function whyOff(state: DashboardState, name: FormName): Bilingual | null {
  const { about, finding } = FORM_KINDS[name]
  if (about === "registry") return null
  const targets = targetsOf(state, name)
  if (targets.length === 0)
    return about === "opened" ? openedFirst : { zh: "没有选中文件。", en: "No document is chosen." }
  if (finding && itemIn(state)?.kind !== "finding")
    return { zh: "请先打开文件，选中一处问题。", en: "Open a document and choose a finding first." }
  return whyRefused(state, { name, targets })
}

const openedFirst: Bilingual = {
  zh: "请先打开文件，看过核对结果。",
  en: "Open the document first, and look at what the check found.",
}

/** Why a form cannot be handed in just now, in the words of whoever decides it; of several documents each is decided when its turn comes. */
export function whyRefused(
  state: DashboardState,
  { name, targets }: Pick<Form, "name" | "targets">,
): Bilingual | null {
  const [target, another] = targets
  if (target === undefined || another !== undefined || !(name in WISHES)) return null
  return refusedBy(permitsOf(state, target.sha256), name)
}

/** What the domain says to each act on a document; undefined where it was not asked yet. */
function permitsOf(state: DashboardState, sha256: string): Permits | undefined {
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
  return refusal === null ? null : problemSaid({ code: "refused", refusal })
}
