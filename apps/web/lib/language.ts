/** The languages of the site. Chinese has the bare addresses, English stands under `/en`. */
export const LANGUAGES = ["zh", "en"] as const
export type Language = (typeof LANGUAGES)[number]

/** For the `lang` attribute. */
export const LANG_TAG = { zh: "zh-CN", en: "en" } as const satisfies Record<Language, string>

/** The language a segment of an address names; Chinese for any other, so that a page never fails for it. */
export function languageOf(segment: string | undefined): Language {
  return segment === "en" ? "en" : "zh"
}

/** The language of a whole address. */
export function languageOfPath(path: string): Language {
  return languageOf(path.split("/")[1])
}

/** The address of a page in a language, from its address without one. */
export function inLanguage(lang: Language, path: string): string {
  if (lang === "zh") return path
  return path === "/" ? "/en" : `/en${path}`
}

/** An address without its language: what the same page is called in the other one. */
export function withoutLanguage(path: string): string {
  return path.replace(/^\/(en|zh)(?=\/|$)/, "") || "/"
}
