import type { Bilingual, Severity } from "../../wire.ts"

/** The languages a sheet can be written in. */
export type Language = keyof Bilingual

/** How a row of the sheet came out. `open`: a person has to look, and the row says why. */
export type Standing = "yes" | "no" | "open"

const zh = {
  title: ({ year, area, of }: TitleParts) => `${year}年度${area}${of}公开情况检查表`,
  organisation: (name: string) => `部门名称：${name}`,
  heads: ({ year, of }: TitleParts) => [`${year}年度${of}公开检查内容`, "", "符合要求", "问题"] as const,
  groups: { timeliness: "及时性", content: "内容规范性" },
  standing: { yes: "是", no: "否", open: "待核" } satisfies Record<Standing, string>,
  severity: { fatal: "致命", error: "错误", warning: "警告", info: "建议" } satisfies Record<
    Severity,
    string
  >,
  of: {
    budget: { department: "部门预算", unit: "单位预算", government: "政府预算", unknown: "部门预算" },
    final: { department: "部门决算", unit: "单位决算", government: "政府决算", unknown: "部门决算" },
  },
  remark: ({ number, severity, title, rules }: RemarkHead) => `${number}.〔${severity}〕${title}（${rules}）`,
  page: (page: number) => `第${page}页`,
  inSection: (heading: string) => `“${heading}”部分`,
  quote: (where: string, words: string) => `${where}“${words}”`,
  cell: (where: string, label: string, printed: string) => `${where}${label}“${printed}”`,
  at: (place: string) => `　位置：${place}`,
  more: (count: number) => `　位置：另有 ${count} 处`,
  explanation: (words: string) => `　说明：${words}`,
  advice: (words: string) => `　建议：${words}`,
  elsewhere: (row: string, number: number, where: string) => `另见“${row}”第${number}条：${where}`,
  noTables: "文件里没有可以读的表格，没有核对。",
  notFound: "没有找到这一部分，请人工查看。",
  nothingChecked: "这一部分没有可以核对的内容，请人工查看。",
  noDates: "没有批复日期和公开日期，无法判断是否按时公开。",
  unread: (count: number, quotes: string) => `有 ${count} 处金额没有读懂，没有核对：${quotes}`,
  uncertain: (count: number) => `有 ${count} 项核对因识别不确定而没有结论，请人工查看。`,
  notes: (counts: NoteCounts) => [
    "“是”：找到了这一部分，与它有关的核对至少有一项且都一致；“否”：有问题；“待核”：只有建议，或没有找到、没有核对，由审核人判断。",
    `本表由勾稽自动填写：${counts.passed} 项核对一致，${counts.notChecked} 项因缺少材料（上年预算、所属单位、日期等）没有核对；金额读懂 ${counts.coverage}。错别字、图片、版面和空白页没有核对。`,
  ],
}

/** Every word a sheet says in its own name, in Chinese; the other language has the same shape. */
export type SheetWords = Widened<typeof zh>

type Widened<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => infer R
    ? (...parameters: P) => Widened<R>
    : { readonly [K in keyof T]: Widened<T[K]> }

export interface TitleParts {
  readonly year: number
  readonly area: string
  readonly of: string
}

/** The first line of a remark. */
export interface RemarkHead {
  readonly number: number
  readonly severity: string
  readonly title: string
  readonly rules: string
}

export interface NoteCounts {
  readonly passed: number
  readonly notChecked: number
  readonly coverage: string
}

const en: SheetWords = {
  title: ({ year, area, of }) => `Check of the published ${of}, ${year}${area === "" ? "" : `, ${area}`}`,
  organisation: (name) => `Organisation: ${name}`,
  heads: () => ["What is checked", "", "As required", "Problems"],
  groups: { timeliness: "Timeliness", content: "Content and form" },
  standing: { yes: "yes", no: "no", open: "to check" },
  severity: { fatal: "fatal", error: "error", warning: "warning", info: "suggestion" },
  of: {
    budget: {
      department: "department's budget",
      unit: "unit's budget",
      government: "government's budget",
      unknown: "budget",
    },
    final: {
      department: "department's final accounts",
      unit: "unit's final accounts",
      government: "government's final accounts",
      unknown: "final accounts",
    },
  },
  remark: ({ number, severity, title, rules }) => `${number}. [${severity}] ${title} (${rules})`,
  page: (page) => `page ${page}, `,
  inSection: (heading) => `under “${heading}”, `,
  quote: (where, words) => `${where}“${words}”`,
  cell: (where, label, printed) => `${where}${label} “${printed}”`,
  at: (place) => `   at: ${place}`,
  more: (count) => `   at: ${count} more place(s)`,
  explanation: (words) => `   why: ${words}`,
  advice: (words) => `   do: ${words}`,
  elsewhere: (row, number, where) => `See “${row}”, ${number}: ${where}`,
  noTables: "The document holds no tables that can be read; nothing was checked.",
  notFound: "This part was not found; please look.",
  nothingChecked: "There is nothing in this part to hold against anything; please look.",
  noDates: "Without the dates of approval and publication it cannot be told whether it was in time.",
  unread: (count, quotes) => `${count} amount(s) were not understood and not checked: ${quotes}`,
  uncertain: (count) => `${count} check(s) came to nothing because the reading is uncertain; please look.`,
  notes: ({ passed, notChecked, coverage }) => [
    "“yes”: the part was found, and all of at least one check on it held; “no”: there are problems; “to check”: only suggestions, or not found, or not checked.",
    `Filled in by Gouji: ${passed} checks held, ${notChecked} could not be made for want of material (last year's budget, units, dates); ${coverage} of the amounts were understood. Spelling, pictures, layout and blank pages were not checked.`,
  ],
}

/** The words of each language. */
export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = { zh, en }
