import type { Language } from "../language.ts"
import { en } from "./en.ts"
import type { Words } from "./words.ts"
import { zh } from "./zh.ts"

export type { Words }

const WORDS: Readonly<Record<Language, Words>> = { zh, en }

/** What the site says in a language. Read on the server only: no words are sent twice. */
export function wordsOf(lang: Language): Words {
  return WORDS[lang]
}
