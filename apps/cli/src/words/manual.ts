import type { Language } from "../language.ts"
import type { Widened } from "./widened.ts"

const zh = {
  name: "名称",
  synopsis: "概要",
  description: "说明",
  commands: "命令",
  command: "命令",
  arguments: "参数",
  options: "选项",
  globalOptions: "通用选项",
  exits: "退出码",
  environment: "环境变量",
  meaning: "含义",
} as const

/** Headings of the manual. */
export type ManualWords = Widened<typeof zh>

const en: ManualWords = {
  name: "Name",
  synopsis: "Synopsis",
  description: "Description",
  commands: "Commands",
  command: "Command",
  arguments: "Arguments",
  options: "Options",
  globalOptions: "Global options",
  exits: "Exit status",
  environment: "Environment",
  meaning: "Meaning",
}

/** The words of each language. */
export const MANUAL: Readonly<Record<Language, ManualWords>> = { zh, en }
