import { editOf } from "../editing.ts"
import type { Binding } from "./binding.ts"

/** Keys of the program itself. */
export const STAYING: readonly Binding[] = [
  {
    keys: [":"],
    words: { zh: "命令", en: "commands" },
    footer: 20,
    run: (state) => ({ ...state, overlay: { kind: "palette", edit: editOf(""), at: 0 } }),
  },
  {
    keys: ["?"],
    words: { zh: "帮助", en: "help" },
    footer: 21,
    run: (state) => ({ ...state, overlay: { kind: "help", at: 0 } }),
  },
  {
    keys: ["m"],
    words: { zh: "做记号（再按一个字母）", en: "mark (then a letter)" },
    run: (state) => ({ ...state, begun: { ...state.begun, prefix: "m" } }),
  },
  {
    keys: ["'"],
    words: { zh: "回到记号（再按那个字母）", en: "go to a mark (then its letter)" },
    off: ({ marks }) =>
      marks.size > 0 ? null : { zh: "还没有记号。m 做记号。", en: "There is no mark yet; m makes one." },
    run: (state) => ({ ...state, begun: { ...state.begun, prefix: "'" } }),
  },
  {
    keys: ["L"],
    words: { zh: "English", en: "中文" },
    run: (state) => ({ ...state, language: state.language === "zh" ? "en" : "zh" }),
  },
  {
    keys: ["q", "ctrl-c"],
    words: { zh: "退出", en: "quit" },
    footer: 22,
    run: (state) => ({ ...state, done: true }),
  },
]
