import type { Language } from "../language.ts"
import type { Widened } from "./widened.ts"

const zh = {
  name: "名称",
  synopsis: "概要",
  commands: "命令",
  globalOptions: "通用选项",
  exits: "退出码",
  environment: "环境变量",
} as const

/** Headings of the manual. */
export type ManualWords = Widened<typeof zh>

const en: ManualWords = {
  name: "Name",
  synopsis: "Synopsis",
  commands: "Commands",
  globalOptions: "Global options",
  exits: "Exit status",
  environment: "Environment",
}

/** The words of each language. */
export const MANUAL: Readonly<Record<Language, ManualWords>> = { zh, en }
