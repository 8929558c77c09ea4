import * as z from "zod"

import { disclosurePath } from "../addresses.ts"
import { ListedDisclosure } from "../listing.ts"
import type { TableCell, TableColumn } from "../release/table.ts"
import type { DisclosureSummary } from "../views/reader-views.ts"
import { ADDRESS, column } from "./columns.ts"
import type { Site } from "./question.ts"
import type { ToldTable } from "./told.ts"

/** A line of a list with the address of its page. */
export const LinkedDisclosure = ListedDisclosure.unwrap().extend({ url: z.url() }).readonly()
export type LinkedDisclosure = z.infer<typeof LinkedDisclosure>

export function linked(head: DisclosureSummary, site: Site): LinkedDisclosure {
  return { ...head, url: site(disclosurePath(head)) }
}

/** What lists of disclosures have in common, as a table. */
const LISTED_COLUMNS: readonly TableColumn[] = [
  column("id", "text", { zh: "编号", en: "id" }),
  column("organisation_id", "text", { zh: "单位编号", en: "id of the organisation" }),
  column("organisation", "text", { zh: "单位", en: "organisation" }),
  column("level", "text", { zh: "部门 department、单位 unit 或其他", en: "department, unit or other" }),
  column("fiscal_year", "integer", { zh: "年度", en: "fiscal year" }),
  column("stage", "text", { zh: "预算 budget 或决算 final", en: "budget or final (accounts)" }),
  column("state", "text", { zh: "状态", en: "state" }),
  column("version", "integer", { zh: "第几版", en: "version" }),
  column("title", "text", { zh: "标题", en: "title" }),
  column("adopted", "text", { zh: "人大批准日期", en: "adopted by the congress on" }),
  column("approved", "text", { zh: "批复日期", en: "approved by the finance department on" }),
  column("published", "text", { zh: "公开日期（文件所写）", en: "made public on, by the document" }),
  column("published_at", "instant", { zh: "发布时间", en: "published at" }),
  column("fatal", "integer", { zh: "致命的发现", en: "findings: fatal" }),
  column("error", "integer", { zh: "错误", en: "findings: error" }),
  column("warning", "integer", { zh: "提醒", en: "findings: warning" }),
  column("passed", "integer", { zh: "通过的核对", en: "checks passed" }),
  column("rounded", "integer", { zh: "在四舍五入范围内的核对", en: "checks passed within rounding" }),
  column("not_checked", "integer", { zh: "未能作出的核对", en: "checks that could not be made" }),
  ADDRESS,
]

function listedCells(head: LinkedDisclosure): readonly TableCell[] {
  const { id, organisation, level, fiscalYear, stage, state, version, title, dates, publishedAt } = head
  const { summary, url } = head
  const { fatal, error, warning, passed, rounded, notChecked } = summary
  const found = [fatal, error, warning, passed, rounded, notChecked]
  const about = [id, organisation.id, organisation.name, level, fiscalYear, stage, state, version, title]
  return [...about, dates.adopted, dates.approved, dates.published, publishedAt, ...found, url]
}

/** A list of disclosures. */
export function listedTable(title: string, heads: readonly LinkedDisclosure[]): ToldTable {
  return { title, columns: LISTED_COLUMNS, rows: heads.map(listedCells) }
}
