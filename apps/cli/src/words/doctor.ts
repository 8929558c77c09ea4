import type { Language } from "../language.ts"

/** A registry that could be opened: its kind of store, the version of its tables, and how much is in it. */
interface OpenRegistry {
  readonly store: keyof typeof STORE_WORDS
  readonly schema: number
  readonly documents: number
}

/** The kinds of store, as people say them. */
export const STORE_WORDS = {
  embedded: { zh: "单文件库", en: "one file" },
  postgres: { zh: "PostgreSQL 库", en: "PostgreSQL" },
} as const

/** What `gouji doctor` says. */
export interface DoctorWords {
  readonly rules: string
  readonly rulesState: (count: number, catalogue: string, engine: string) => string
  readonly registry: string
  readonly registryOpen: (place: string, found: OpenRegistry) => string
  readonly registryAbsent: (path: string) => string
  readonly mendFolder: string
  readonly mendRegistry: string
  readonly site: string
  readonly built: string
  readonly notBuilt: string
  readonly buildSite: string
  readonly output: string
  readonly terminal: (columns: number, language: Language) => string
  readonly noTerminal: (language: Language) => string
  readonly settings: string
  readonly setBy: (value: string, where: string) => string
  readonly mendSettings: string
  readonly updateNode: (floor: string) => string
}

const zh: DoctorWords = {
  rules: "规则",
  rulesState: (count, catalogue, engine) => `${count} 条，规则集 ${catalogue}，引擎 ${engine}`,
  registry: "预算库",
  registryOpen: (place, { store, schema, documents }) =>
    `${place}，${STORE_WORDS[store].zh}（结构第 ${schema} 版），${documents} 份文件`,
  registryAbsent: (path) => `${path}，还没有；第一次收入文件时建立`,
  mendFolder: "这个文件夹不能写。请改它的权限，或用 --registry 指定别处。",
  mendRegistry: "请检查文件和权限；如果它不是预算库，用 --registry 另指一个。",
  site: "网站",
  built: "已构建",
  notBuilt: "还没有构建",
  buildSite: "在项目目录运行 npm start。",
  output: "输出",
  terminal: (columns, language) => `终端，${columns} 列，语言 ${language}`,
  noTerminal: (language) => `不是终端，语言 ${language}`,
  settings: "设置",
  setBy: (value, where) => `${value}（${where}）`,
  mendSettings: "请改正这项设置；改好之前其他命令不运行。",
  updateNode: (floor) => `请安装 Node.js ${floor} 或更新的版本。`,
}

const en: DoctorWords = {
  rules: "rules",
  rulesState: (count, catalogue, engine) => `${count} rules, catalogue ${catalogue}, engine ${engine}`,
  registry: "registry",
  registryOpen: (place, { store, schema, documents }) =>
    `${place}, ${STORE_WORDS[store].en} (schema ${schema}), ${documents} document(s)`,
  registryAbsent: (path) => `${path}: none yet; it is made when the first document is imported`,
  mendFolder:
    "This folder cannot be written to. Change its permissions, or name another place by --registry.",
  mendRegistry: "Check the file and its permissions; if it is no registry, name another by --registry.",
  site: "site",
  built: "built",
  notBuilt: "not built yet",
  buildSite: "Run npm start in the project's folder.",
  output: "output",
  terminal: (columns, language) => `a terminal of ${columns} columns, language ${language}`,
  noTerminal: (language) => `no terminal, language ${language}`,
  settings: "settings",
  setBy: (value, where) => `${value} (${where})`,
  mendSettings: "Mend it: no other command runs before.",
  updateNode: (floor) => `Install Node.js ${floor} or newer.`,
}

export const DOCTOR: Readonly<Record<Language, DoctorWords>> = { zh, en }
