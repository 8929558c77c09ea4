import { ok } from "@gouji/domain"
import * as z from "zod"

import { figurePath } from "../addresses.ts"
import type { Correction } from "../queries/corrections.ts"
import type { TableCell } from "../release/table.ts"
import { Bilingual, WireFigure } from "../wire.ts"
import { ADDRESS, column } from "./columns.ts"
import { cursorOf, markIn } from "./cursor.ts"
import { LinkedDisclosure, linked } from "./linked.ts"
import { Stretch } from "./parameters.ts"
import { question, type Site } from "./question.ts"

const TITLE = { zh: "更正", en: "Corrections" }

const LinkedCorrection = z
  .object({
    at: z.iso.datetime(),
    before: LinkedDisclosure,
    after: LinkedDisclosure,
    /** Figures that differ; null where one of the two versions has it not. */
    changes: z
      .array(
        z
          .object({
            slot: z.string(),
            label: Bilingual,
            before: WireFigure.nullable(),
            after: WireFigure.nullable(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
type LinkedCorrection = z.infer<typeof LinkedCorrection>

/** Published versions that took the place of others, the last first, with every figure that changed. */
export const CORRECTIONS = question({
  name: "list_corrections",
  path: "/corrections",
  page: "/corrections",
  title: TITLE,
  parameters: z.strictObject({
    ...Stretch,
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  answer: z.object({
    schema: z.literal("gouji/corrections/1"),
    corrections: z.array(LinkedCorrection).readonly(),
    next: z.string().nullable().describe("the cursor to go on with; null at the end"),
  }),
  ask: async (reader, given, site) => {
    const mark = markIn(given, given.cursor)
    if (!mark.ok) return mark
    const { items, next } = await reader.corrections({
      limit: given.limit,
      ...(mark.value !== undefined && { after: mark.value }),
    })
    return ok({
      schema: "gouji/corrections/1" as const,
      corrections: items.map((each) => linkedCorrection(each, site)),
      next: cursorOf(given, next),
    })
  },
  tell: ({ corrections }, { lang, site }) => {
    const table = {
      title: TITLE[lang],
      columns: COLUMNS,
      rows: corrections.flatMap((each) => changedCells(each, site)),
    }
    return { title: TITLE[lang], facts: [], data: () => table }
  },
})

function linkedCorrection({ before, after, ...rest }: Correction, site: Site): LinkedCorrection {
  return { ...rest, before: linked(before, site), after: linked(after, site) }
}

const COLUMNS = [
  column("at", "instant", { zh: "更正时间", en: "corrected at" }),
  column("organisation", "text", { zh: "单位", en: "organisation" }),
  column("fiscal_year", "integer", { zh: "年度", en: "fiscal year" }),
  column("stage", "text", { zh: "预算 budget 或决算 final", en: "budget or final (accounts)" }),
  column("document", "text", { zh: "新版的编号", en: "id of the newer version" }),
  column("supersedes", "text", { zh: "前一版的编号", en: "id of the version before" }),
  column("slot", "text", { zh: "哪个数", en: "which figure" }),
  column("label_zh", "text", { zh: "名称", en: "name in Chinese" }),
  column("from_printed", "text", { zh: "原印作", en: "was printed" }),
  column("from_unit", "text", { zh: "原单位", en: "unit it was in" }),
  column("to_printed", "text", { zh: "现印作", en: "is printed" }),
  column("to_unit", "text", { zh: "现单位", en: "unit it is in" }),
  ADDRESS,
]

/** A line for each figure that changed; one without a figure where only words did. */
function changedCells({ at, before, after, changes }: LinkedCorrection, site: Site) {
  const { organisation, fiscalYear, stage } = after
  const about = [at, organisation.name, fiscalYear, stage, after.id, before.id]
  if (changes.length === 0) return [[...about, null, null, null, null, null, null, after.url]]
  return changes.map(({ slot, label, before: was, after: is }): readonly TableCell[] => {
    const place = is === null ? after.url : site(figurePath(after.id, is.id))
    const printed = [was?.printed ?? null, was?.unit ?? null, is?.printed ?? null, is?.unit ?? null]
    return [...about, slot, label.zh, ...printed, place]
  })
}
