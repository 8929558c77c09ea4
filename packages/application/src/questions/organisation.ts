import { err, ok } from "@gouji/domain"
import * as z from "zod"

import type { StatedAmount } from "../asked/stated-paper.ts"
import { YearsReport, yearsReport } from "../asked/years-report.ts"
import type { TableCell } from "../release/table.ts"
import { ADDRESS, column } from "./columns.ts"
import { LinkedDisclosure, linked } from "./linked.ts"
import { OfOrganisation } from "./parameters.ts"
import { question } from "./question.ts"

const PaperOfYear = YearsReport.unwrap().shape.years.unwrap().element.unwrap()

const Answer = YearsReport.unwrap().extend({
  years: z.array(PaperOfYear.extend({ disclosure: LinkedDisclosure }).readonly()).readonly(),
})

const WORDS = {
  id: { zh: "单位编号", en: "Id of the organisation" },
  amounts: { zh: "历年主要数", en: "Main amounts through the years" },
} as const

/** The main amounts an organisation states, through all its years. */
export const ORGANISATION = question({
  name: "get_organisation",
  path: "/organisations/{organisation}",
  page: "/d/{organisation}",
  title: { zh: "一个单位的历年主要数", en: "The main amounts of an organisation through the years" },
  parameters: z.strictObject({ organisation: OfOrganisation.describe("its id, as lists give it") }),
  answer: Answer,
  ask: async (reader, { organisation: id }, site) => {
    const found = await reader.organisationYears(id, "newest")
    const last = found.years.at(-1)
    if (last === undefined) return err({ code: "no-such-organisation", name: id })
    const report = yearsReport({ id, name: last.head.organisation }, "newest", found)
    const years = report.years.map((year) => ({ ...year, disclosure: linked(year.disclosure, site) }))
    return ok({ ...report, years })
  },
  tell: ({ organisation, years }, { lang }) => {
    const table = {
      title: WORDS.amounts[lang],
      columns: COLUMNS,
      rows: years.flatMap(({ disclosure, amounts }) =>
        amounts.map((amount) => amountCells(disclosure, amount)),
      ),
    }
    return {
      title: organisation.name,
      facts: [[WORDS.id[lang], organisation.id]],
      data: () => table,
    }
  },
})

const COLUMNS = [
  column("fiscal_year", "integer", { zh: "年度", en: "fiscal year" }),
  column("stage", "text", { zh: "预算 budget 或决算 final", en: "budget or final (accounts)" }),
  column("name", "text", { zh: "位置记法", en: "notation" }),
  column("label_zh", "text", { zh: "名称", en: "name in Chinese" }),
  column("label_en", "text", { zh: "英文名称", en: "name in English" }),
  column("value", "decimal", { zh: "金额", en: "amount" }),
  column("unit", "text", { zh: "单位", en: "unit" }),
  column("change", "decimal", { zh: "比上年增减", en: "change from the year before" }),
  ADDRESS,
]

type Amount = z.infer<typeof StatedAmount> & { readonly change: string | null }

function amountCells(
  { fiscalYear, stage, url }: LinkedDisclosure,
  { name, label, value, change }: Amount,
): readonly TableCell[] {
  return [fiscalYear, stage, name, label.zh, label.en, value, "元", change, url]
}
