import type { ExitCode } from "../exit-codes.ts"
import type { Language } from "../language.ts"

type Said = Readonly<Record<Language, string>>

/** What each exit means: a new code does not compile until it says so. */
export const EXIT_WORDS = {
  0: { zh: "没有发现达到 --fail-on 的问题", en: "nothing at or above --fail-on" },
  1: { zh: "有达到 --fail-on 的问题", en: "findings at or above --fail-on" },
  2: { zh: "用法不对", en: "wrong usage" },
  3: {
    zh: "有文件读不了，或里面没有预算（其余照常核对）",
    en: "a document could not be read or holds no budget (the others were checked)",
  },
  4: { zh: "打不开预算库，或库被占用", en: "the registry cannot be reached, or is locked" },
  5: {
    zh: "不准办理（四眼、致命问题未处理等）",
    en: "an act that is not permitted (four eyes, unsettled fatal findings)",
  },
  70: { zh: "程序自身的缺陷", en: "a defect of ours" },
  130: { zh: "被 Ctrl-C 等信号停止", en: "stopped by Ctrl-C or another signal" },
} as const satisfies Readonly<Record<ExitCode, Said>>

/** A line each, for the end of the help. */
export function exitLines(language: Language): string {
  const title = language === "zh" ? "退出码：" : "Exit codes:"
  const lines = Object.entries(EXIT_WORDS).map(([code, said]) => `  ${code.padStart(3)}  ${said[language]}`)
  return [title, ...lines].join("\n")
}
