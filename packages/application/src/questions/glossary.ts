import { ok } from "@gouji/domain"
import * as z from "zod"

import { termPath } from "../addresses.ts"
import { Bilingual } from "../wire.ts"
import { ADDRESS, column } from "./columns.ts"
import { question } from "./question.ts"

const TITLE = { zh: "名词解释", en: "Glossary" }

/** The words of budgets in plain language. */
export const GLOSSARY = question({
  name: "get_glossary",
  path: "/glossary",
  page: "/glossary",
  title: TITLE,
  parameters: z.strictObject({}),
  answer: z.object({
    schema: z.literal("gouji/glossary/1"),
    terms: z
      .array(
        z
          .object({ key: z.string(), name: Bilingual, plain: Bilingual, matters: Bilingual, url: z.url() })
          .readonly(),
      )
      .readonly(),
  }),
  ask: async (reader, _, site) =>
    ok({
      schema: "gouji/glossary/1" as const,
      terms: reader.glossary().terms.map(({ key, term: { zh, en, plain, matters } }) => {
        return { key, name: { zh, en }, plain, matters, url: site(termPath(key)) }
      }),
    }),
  tell: ({ terms }, { lang }) => {
    const table = {
      title: TITLE[lang],
      columns: [
        column("key", "text", { zh: "键", en: "key" }),
        column("zh", "text", { zh: "中文", en: "Chinese" }),
        column("en", "text", { zh: "英文", en: "English" }),
        column("plain", "text", { zh: "平常话", en: "in plain words" }),
        column("matters", "text", { zh: "为什么要紧", en: "why it matters" }),
        ADDRESS,
      ],
      rows: terms.map(({ key, name, plain, matters, url }) => {
        return [key, name.zh, name.en, plain[lang], matters[lang], url]
      }),
    }
    return { title: TITLE[lang], facts: [], data: () => table }
  },
})
