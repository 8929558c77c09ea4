import type { DisclosureSummary } from "@gouji/application"

import { type Line, piece } from "../../output/paint.ts"
import { truncate, wrap } from "../../output/width.ts"
import type { Canvas } from "../canvas.ts"
import { evidenceSeen } from "../evidence-seen.ts"
import type { Form } from "../forms/form.ts"
import type { Opened } from "../known.ts"
import { settledIn } from "../reducing/moving.ts"
import { openedIn } from "../rows.ts"
import type { DashboardState } from "../state.ts"

/** So many documents are named one by one. */
const NAMED = 6

/** What a form is about: the very documents it will act on, and the finding; never what happens to be chosen under it. */
export function aboutLines(state: DashboardState, form: Form, canvas: Canvas): readonly Line[] {
  const { words } = canvas
  const [target, another] = form.targets
  if (target === undefined) return []
  if (another !== undefined) return severalLines(form.targets, canvas)
  return [
    [piece(` ${words.form.about}  `, "muted"), ...nameOf(target, canvas)],
    hashLine(target, canvas),
    ...(form.name === "signed" ? signedLines(state, target, canvas) : []),
    ...findingLines(form, canvas),
  ]
}

function nameOf(
  { organisation, fiscalYear, stage, version }: DisclosureSummary,
  { say, words }: Canvas,
): Line {
  const name = organisation.name || say.unnamed
  return [
    piece(`${name} ${words.year(fiscalYear, say.stage[stage])} `, "strong"),
    piece(words.compare.version(version)),
  ]
}

function hashLine({ sha256 }: DisclosureSummary, { words, columns }: Canvas): Line {
  const grouped = sha256.replace(/(.{4})(?=.)/g, "$1 ")
  return [piece(` ${words.form.hash}  `, "muted"), piece(truncate(grouped, columns - 8))]
}

function severalLines(targets: readonly DisclosureSummary[], canvas: Canvas): readonly Line[] {
  const { words } = canvas
  const more = targets.length - NAMED
  return [
    [piece(` ${words.form.about}  `, "muted"), piece(words.form.several(targets.length), "strong")],
    ...targets.slice(0, NAMED).map((target): Line => [piece("   "), ...nameOf(target, canvas)]),
    ...(more > 0 ? [[piece(`   ${words.form.others(more)}`, "muted")]] : []),
  ]
}

/** What a signer has to know before: what is not settled, what nobody could check, and how much of the evidence was looked at. */
function signedLines(
  state: DashboardState,
  { sha256 }: DisclosureSummary,
  { words }: Canvas,
): readonly Line[] {
  const opened = openedIn(state)
  if (opened?.view.head.sha256 !== sha256) return [[piece(` ! ${words.form.unknown}`, "warning")]]
  const open = unsettled(opened, settledIn(state))
  const { notChecked } = opened.view.head.summary
  const { seen, all } = evidenceSeen(opened, state.seen)
  return [
    ...(open === 0 ? [] : [[piece(` ! ${words.form.unsettled(open)}`, "warning")]]),
    ...(notChecked === 0 ? [] : [[piece(` ! ${words.form.notChecked(notChecked)}`, "warning")]]),
    ...(all === 0 ? [] : [[piece(` ${words.evidenceSeen(seen, all)}`, seen < all ? "warning" : "muted")]]),
  ]
}

function unsettled({ view }: Opened, settled: ReadonlySet<string>): number {
  return view.document.findings.filter(({ fingerprint }) => !settled.has(fingerprint)).length
}

/** The finding, and for who decides on it the likeliest correction: shown, never applied. */
function findingLines({ name, finding }: Form, { words, language, columns }: Canvas): readonly Line[] {
  if (finding === null) return []
  const title: Line = [piece(` ${words.form.finding}  `, "muted"), piece(finding.title[language])]
  if (name === "contested") return [title]
  const advice = wrap(`${words.form.suggestion}: ${finding.advice[language]}`, columns)
  return [title, ...advice.map(({ text }): Line => [piece(` ${text}`, "muted")])]
}
