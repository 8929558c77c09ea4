import { ok } from "@gouji/domain"
import * as z from "zod"

import { organisationPath } from "../addresses.ts"
import type { Reader } from "../reader-interface.ts"
import { ADDRESS, column } from "./columns.ts"
import { cursorOf, markIn } from "./cursor.ts"
import { Stretch, Words } from "./parameters.ts"
import { question, type Site } from "./question.ts"
import type { ToldTable } from "./told.ts"

const TITLE = { zh: "部门和单位", en: "Organisations" }

const LinkedOrganisation = z.object({ id: z.string(), name: z.string(), url: z.url() }).readonly()
type LinkedOrganisation = z.infer<typeof LinkedOrganisation>

/** Who published anything, in the order of names; by words those whose name or initials they are in. */
export const ORGANISATIONS = question({
  name: "list_organisations",
  path: "/organisations",
  page: null,
  title: TITLE,
  parameters: z.strictObject({
    q: Words.optional().describe(
      "an id, a name, a part of one, or its pinyin initials; at most ten are given",
    ),
    ...Stretch,
  }),
  answer: z.object({
    schema: z.literal("gouji/organisations/1"),
    organisations: z.array(LinkedOrganisation).readonly(),
    next: z.string().nullable().describe("the cursor to go on with; null at the end"),
  }),
  ask: async (reader, given, site) => {
    const mark = markIn(given, given.cursor)
    if (!mark.ok) return mark
    const { items, next } =
      given.q === undefined
        ? await reader.organisations({
            limit: given.limit,
            ...(mark.value !== undefined && { after: mark.value }),
          })
        : await named(reader, given.q)
    return ok({
      schema: "gouji/organisations/1" as const,
      organisations: items.map(({ id, name }) => linkedOrganisation({ id, name }, site)),
      next: cursorOf(given, next),
    })
  },
  tell: ({ organisations }, { lang }) => {
    const table = tableOf(organisations, TITLE[lang])
    return { title: TITLE[lang], facts: [], data: () => table }
  },
})

/** Of those the words fit, whoever has a paper that is shown: a register holds more. */
async function named(reader: Reader, words: string) {
  const { organisations } = await reader.organisationsLike(words)
  const papers = await reader.headlines({
    scope: "newest",
    organisations: organisations.map(({ id }) => id),
  })
  const shown = new Set(papers.map(({ head }) => head.subject.organisation))
  return { items: organisations.filter(({ id }) => shown.has(id)), next: null }
}

function linkedOrganisation(
  named: { readonly id: string; readonly name: string },
  site: Site,
): LinkedOrganisation {
  return { ...named, url: site(organisationPath(named.id)) }
}

function tableOf(organisations: readonly LinkedOrganisation[], title: string): ToldTable {
  return {
    title,
    columns: [
      column("id", "text", { zh: "编号", en: "id" }),
      column("name", "text", { zh: "名称", en: "name" }),
      ADDRESS,
    ],
    rows: organisations.map(({ id, name, url }) => [id, name, url]),
  }
}
