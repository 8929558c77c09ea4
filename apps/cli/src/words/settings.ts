import type { Language } from "../language.ts"
import type { SettingsFault } from "../settings/read-settings.ts"

type Telling = {
  readonly [C in SettingsFault["code"]]: (fault: Extract<SettingsFault, { readonly code: C }>) => string
}

const zh: Telling = {
  unreadable: ({ where, detail }) => `${where}：读不了（${detail}）。`,
  "no-json": ({ where, line, column }) => `${where}:${line}:${column}：不是 JSON，这里读不下去。`,
  unknown: ({ where, name, allowed }) => `${where}：没有“${name}”这项设置。可以有：${allowed.join("、")}。`,
  value: ({ where, name, allowed }) =>
    `${where}：${name === "" ? "" : `${name} `}的值不对。${allowed.length === 0 ? "应当是文字。" : `可以是：${allowed.join("、")}。`}`,
}

const en: Telling = {
  unreadable: ({ where, detail }) => `${where}: cannot be read (${detail}).`,
  "no-json": ({ where, line, column }) => `${where}:${line}:${column}: no JSON from here on.`,
  unknown: ({ where, name, allowed }) =>
    `${where}: there is no setting "${name}". There are: ${allowed.join(", ")}.`,
  value: ({ where, name, allowed }) =>
    `${where}: ${name === "" ? "this" : name} has a value it cannot have. ${allowed.length === 0 ? "It is to be text." : `It can be: ${allowed.join(", ")}.`}`,
}

const TELLINGS: Readonly<Record<Language, Telling>> = { zh, en }

/** What is wrong with settings, with where it stands and what there may be instead. */
export function settingsFaultWords(fault: SettingsFault, language: Language): string {
  const telling = TELLINGS[language]
  switch (fault.code) {
    case "unreadable":
      return telling.unreadable(fault)
    case "no-json":
      return telling["no-json"](fault)
    case "unknown":
      return telling.unknown(fault)
    case "value":
      return telling.value(fault)
  }
}
