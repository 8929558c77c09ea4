import { createInterface } from "node:readline"

import { DASHBOARD } from "../words/dashboard.ts"
import { isHere } from "./bindings/binding.ts"
import { bindingFor } from "./bindings/bindings.ts"
import type { Form } from "./forms/form.ts"
import { type Spoken, spoken } from "./plain.ts"
import { named, type Press, typed } from "./press.ts"
import type { Session } from "./session.ts"
import type { DashboardState } from "./state.ts"
import { stillOf } from "./still.ts"

/** Where lines are heard and said. */
export interface Conversation {
  readonly input: NodeJS.ReadableStream
  readonly say: (text: string) => void
}

/** Says a session line by line and does what is answered, by the numbers or keys of the same table, until it ends. */
export async function speakSession(session: Session, { input, say }: Conversation): Promise<void> {
  const heard = createInterface({ input, terminal: false })
  const lines = heard[Symbol.asyncIterator]()
  const ended = session.ended.then(() => null)
  let before = ""
  for (;;) {
    await Promise.race([stillOf(session), ended])
    if (session.state().done) break
    const where = whereIn(session.state())
    const now = spoken(session.state(), where === before ? "row" : "all")
    say(`${now.lines.join("\n")}\n${now.question}`)
    const line = await Promise.race([lines.next().then(({ value, done }) => (done ? null : value)), ended])
    if (line === null || line.trim() === "0") break
    before = line.trim() === "?" ? "" : where
    if (before !== "") answer(line, { now, session, say })
  }
  session.end()
  // A terminal that is still listened to would keep the program from ending.
  heard.close()
  say(`${DASHBOARD[session.state().language].plain.bye}\n`)
}

/** What is told as a whole when it changes. */
function whereIn({ place, overlay }: DashboardState): string {
  return JSON.stringify([place.screen, place.subject, place.other, overlay?.kind])
}

interface Answered extends Pick<Conversation, "say"> {
  readonly now: Spoken
  readonly session: Session
}

function answer(line: string, { now, session, say }: Answered): void {
  const presses = pressesOf(line, now, session.state())
  if (presses === null) say(`${DASHBOARD[session.state().language].plain.unknown}\n`)
  else session.press(presses)
}

/** The keys an answer stands for; null where it is none. */
function pressesOf(answer: string, { choices }: Spoken, state: DashboardState): readonly Press[] | null {
  if (state.overlay?.kind === "form") return pressesInForm(answer, state.overlay.form)
  const text = answer.trim()
  const filter = text.startsWith("/") ? bindingFor("/", state) : undefined
  if (filter !== undefined && isHere(filter, state))
    return [typed("/"), named("ctrl-u"), { key: "paste", text: text.slice(1) }, named("enter")]
  const chosen = /^\d+$/.test(text) ? choices[Number(text) - 1]?.keys[0] : text.replace(/^g ?(?=.$)/, "g ")
  const binding = chosen === undefined ? undefined : bindingFor(chosen, state)
  if (chosen === undefined || binding === undefined || !isHere(binding, state)) return null
  return chosen.split(" ").flatMap(pressOf)
}

/** What is filled in, and an empty answer leaves the form; where nothing is to be filled in, only a yes does what it asks. */
function pressesInForm(answer: string, { edits }: Form): readonly Press[] {
  const text = answer.trim()
  if (edits.length === 0) return [named(/^(?:y|yes|是)$/i.test(text) ? "enter" : "escape")]
  if (text === "") return [named("escape")]
  return [named("ctrl-u"), { key: "paste", text: answer }, named("enter")]
}

function pressOf(key: string): readonly Press[] {
  if (key === "") return [typed(" ")]
  return Array.from(key).length === 1 ? [typed(key)] : [named(key)]
}
