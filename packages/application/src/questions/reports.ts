import { ok, type Result } from "@gouji/domain"
import * as z from "zod"

import { documentPath, figurePath } from "../addresses.ts"
import { ListedDisclosure } from "../listing.ts"
import type { Problem } from "../problem.ts"
import type { Reader } from "../reader-interface.ts"
import { FIGURES } from "../release/tables/figures.ts"
import type { DisclosureSummary } from "../views/reader-views.ts"
import { Report, type WireFigure, type WireFinding } from "../wire.ts"
import { ADDRESS, column } from "./columns.ts"
import { OfDocument, OfOrganisation, OfStage, OfYear } from "./parameters.ts"
import { question, type Site } from "./question.ts"
import { statedTable } from "./stated.ts"
import type { Told, ToldIn, ToldTable } from "./told.ts"

const WORDS = {
  document: { zh: "原文件", en: "Document" },
  version: { zh: "第几版", en: "Version" },
  state: { zh: "状态", en: "State" },
  hash: { zh: "原文件 SHA-256", en: "SHA-256 of the document" },
  unit: { zh: "金额单位", en: "Unit of amounts" },
  figures: { zh: "数字", en: "Figures" },
  findings: { zh: "发现", en: "Findings" },
  notChecked: { zh: "未能作出的核对", en: "Checks that could not be made" },
  caution: {
    zh: "对不上不等于有问题：可能是笔误、口径不同或四舍五入。",
    en: "A difference proves nothing wrong: it may be a slip, another basis, or rounding.",
  },
} as const

/** A report with where the document stands in the registry. */
const Answer = Report.unwrap().extend({
  standing: ListedDisclosure.unwrap()
    .pick({ id: true, version: true, state: true, publishedAt: true, organisation: true })
    .readonly(),
})
type Answer = z.infer<typeof Answer>

/** The report on one document, as `gouji check --format json` prints it. */
export const DISCLOSURE = question({
  name: "get_disclosure",
  path: "/disclosures/{document}",
  page: "/doc/{document}",
  title: { zh: "一份文件的核对报告", en: "The report on one document" },
  parameters: z.strictObject({ document: OfDocument.describe("its SHA-256, or the beginning of it") }),
  answer: Answer,
  ask: async (reader, { document }) => reported(reader, await reader.summary(document)),
  tell: toldOf,
})

/** The same for the newest document of an organisation's year. */
export const DISCLOSURE_OF = question({
  name: "get_organisation_year",
  path: "/organisations/{organisation}/{year}/{stage}",
  page: "/d/{organisation}/{year}/{stage}",
  title: {
    zh: "一个单位一年的预算或决算的核对报告",
    en: "The report on an organisation's budget or final accounts of a year",
  },
  parameters: z.strictObject({ organisation: OfOrganisation, year: OfYear, stage: OfStage }),
  answer: Answer,
  ask: async (reader, { organisation, year, stage }) =>
    reported(reader, await reader.summaryOf(organisation, year, stage)),
  tell: toldOf,
})

async function reported(
  reader: Reader,
  found: Result<DisclosureSummary, Problem>,
): Promise<Result<Answer, Problem>> {
  if (!found.ok) return found
  const { id, sha256, version, state, publishedAt, organisation } = found.value
  const report = await reader.report(sha256)
  return report.ok
    ? ok({ ...report.value, standing: { id, version, state, publishedAt, organisation } })
    : report
}

function toldOf(
  { standing, documents }: Answer,
  { lang, site }: { readonly lang: ToldIn; readonly site: Site },
): Omit<Told, "site"> {
  const [document] = documents
  if (document?.status !== "checked") throw new TypeError("what is kept was checked")
  const { id, version, state, organisation } = standing
  const of = { id, state, organisation, about: document.disclosure, report: document }
  const address = (figure: WireFigure) => site(figurePath(id, figure.id))
  return {
    title: document.disclosure.title,
    facts: [
      [WORDS.document[lang], site(documentPath(id))],
      [WORDS.version[lang], String(version)],
      [WORDS.state[lang], state],
      [WORDS.hash[lang], document.sha256],
      [WORDS.unit[lang], document.disclosure.unitOfAccount],
      [WORDS.notChecked[lang], String(document.summary.notChecked)],
      ["", WORDS.caution[lang]],
    ],
    data: () => ({
      title: WORDS.figures[lang],
      columns: [...FIGURES.columns, ADDRESS],
      rows: FIGURES.rowsOf(of).map((row, index) => {
        const figure = document.figures[index]
        return [...row, figure === undefined ? null : address(figure)]
      }),
    }),
    tables: () => [
      findingsTable(document.findings, lang),
      statedTable(document.figures, { title: WORDS.figures[lang], lang, address }),
    ],
  }
}

function findingsTable(findings: readonly WireFinding[], lang: ToldIn): ToldTable {
  return {
    title: WORDS.findings[lang],
    columns: [
      column("rules", "list", { zh: "规则", en: "rules" }),
      column("title", "text", { zh: "发现", en: "finding" }),
      column("explanation", "text", { zh: "说明", en: "explanation" }),
    ],
    rows: findings.map(({ rules, title, explanation }) => [rules.join(" "), title[lang], explanation[lang]]),
  }
}
