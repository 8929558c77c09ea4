import type { Language } from "../language.ts"
import type { DashboardAction, DashboardState } from "./state.ts"

/** A key as the terminal gives it: a character, or a name. */
export type Press =
  | { readonly character: string }
  | { readonly name: "up" | "down" | "pageup" | "pagedown" | "enter" | "escape" | "backspace" | "interrupt" }

/** One thing keys do: which, where, in which words, and as what action. Footer, help and handling come from this. */
export interface Binding {
  readonly keys: readonly string[]
  /** As written for a reader. */
  readonly shown: string
  readonly words: Readonly<Record<Language, string>>
  /** Left out of the footer where it goes without saying. */
  readonly inFooter: boolean
  readonly on: (state: DashboardState) => boolean
  readonly action: DashboardAction
}

const always = () => true
const onDocuments = ({ screen }: DashboardState) => screen === "documents"
const onFindings = ({ screen }: DashboardState) => screen === "findings"
const withEvidence = (state: DashboardState) => onFindings(state) && state.opened !== null

/** Every key of the dashboard. */
export const BINDINGS: readonly Binding[] = [
  {
    keys: ["down", "j"],
    shown: "↓ j",
    words: { zh: "下一条", en: "next" },
    inFooter: true,
    on: always,
    action: { type: "move", by: 1 },
  },
  {
    keys: ["up", "k"],
    shown: "↑ k",
    words: { zh: "上一条", en: "previous" },
    inFooter: false,
    on: always,
    action: { type: "move", by: -1 },
  },
  {
    keys: ["pagedown"],
    shown: "PgDn",
    words: { zh: "下十条", en: "ten on" },
    inFooter: false,
    on: always,
    action: { type: "move", by: 10 },
  },
  {
    keys: ["pageup"],
    shown: "PgUp",
    words: { zh: "上十条", en: "ten back" },
    inFooter: false,
    on: always,
    action: { type: "move", by: -10 },
  },
  {
    keys: ["enter"],
    shown: "Enter",
    words: { zh: "打开", en: "open" },
    inFooter: true,
    on: onDocuments,
    action: { type: "open" },
  },
  {
    keys: ["/"],
    shown: "/",
    words: { zh: "筛选", en: "filter" },
    inFooter: true,
    on: onDocuments,
    action: { type: "filter" },
  },
  {
    keys: ["n"],
    shown: "n",
    words: { zh: "下一处依据", en: "next evidence" },
    inFooter: true,
    on: withEvidence,
    action: { type: "evidence", by: 1 },
  },
  {
    keys: ["p"],
    shown: "p",
    words: { zh: "上一处依据", en: "previous evidence" },
    inFooter: false,
    on: withEvidence,
    action: { type: "evidence", by: -1 },
  },
  {
    keys: ["a"],
    shown: "a",
    words: { zh: "全部结果", en: "all results" },
    inFooter: true,
    on: onFindings,
    action: { type: "show-all" },
  },
  {
    keys: ["escape"],
    shown: "Esc",
    words: { zh: "返回", en: "back" },
    inFooter: true,
    on: (state) => onFindings(state) || state.filter !== "" || state.help,
    action: { type: "back" },
  },
  {
    keys: ["l"],
    shown: "l",
    words: { zh: "English", en: "中文" },
    inFooter: true,
    on: always,
    action: { type: "language" },
  },
  {
    keys: ["?"],
    shown: "?",
    words: { zh: "帮助", en: "help" },
    inFooter: true,
    on: always,
    action: { type: "help" },
  },
  {
    keys: ["q", "interrupt"],
    shown: "q",
    words: { zh: "退出", en: "quit" },
    inFooter: true,
    on: always,
    action: { type: "quit" },
  },
]

/** The action a key stands for just now; undefined if for none. */
export function actionFor(press: Press, state: DashboardState): DashboardAction | undefined {
  if (state.filtering) return typed(press)
  const key = "name" in press ? press.name : halfWidth(press.character)
  return BINDINGS.find((one) => one.keys.includes(key) && one.on(state))?.action
}

/** While a filter is typed every character belongs to it. */
function typed(press: Press): DashboardAction | undefined {
  if ("character" in press) return { type: "type", text: press.character }
  if (press.name === "backspace") return { type: "erase" }
  if (press.name === "enter") return { type: "open" }
  if (press.name === "escape") return { type: "back" }
  if (press.name === "up") return { type: "move", by: -1 }
  if (press.name === "down") return { type: "move", by: 1 }
  return press.name === "interrupt" ? { type: "quit" } : undefined
}

/** A key pressed while a Chinese input method is on comes as its full-width twin. */
function halfWidth(character: string): string {
  return character.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}
