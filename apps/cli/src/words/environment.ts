import type { Bilingual } from "@gouji/application"

/** The variables of the environment that the program heeds. */
export const ENVIRONMENT_WORDS = {
  GOUJI_REGISTRY: {
    zh: "预算库的文件或 postgres:// 地址",
    en: "the registry's file, or its postgres:// address",
  },
  GOUJI_LANG: { zh: "语言：zh 或 en", en: "the language: zh or en" },
  GOUJI_FAIL_ON: { zh: "check 的 --fail-on", en: "--fail-on of check" },
  GOUJI_KEY: { zh: "本人的私钥文件", en: "the file of one's private key" },
  GOUJI_THEME: { zh: "全屏界面的 --theme", en: "--theme of the dashboard" },
  GOUJI_ADDRESS: { zh: "site 的 --address", en: "--address of site" },
  NO_COLOR: { zh: "非空则不用颜色", en: "no colours, if it is not empty" },
  LC_ALL: {
    zh: "系统语言；依次看 LC_ALL、LC_MESSAGES、LANG",
    en: "the locale; LC_ALL, LC_MESSAGES and LANG are looked at in this order",
  },
  XDG_DATA_HOME: {
    zh: "数据文件夹，默认 ~/.local/share；预算库在其中的 gouji/registry.db",
    en: "the data folder, ~/.local/share by default; the registry is gouji/registry.db in it",
  },
  XDG_CONFIG_HOME: {
    zh: "设置文件夹，默认 ~/.config；其中 gouji/gouji.config.json 是个人设置，gouji/key.pem 是私钥",
    en: "the folder for settings, ~/.config by default; one's own settings are gouji/gouji.config.json in it, the private key is gouji/key.pem",
  },
} as const satisfies Readonly<Record<string, Bilingual>>
