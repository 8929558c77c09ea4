import type { Bilingual, Severity, WireNotice } from "../../wire.ts"

/** The languages a report can be written in. */
export type Language = keyof Bilingual

const zh = {
  tag: "zh-CN",
  title: "勾稽核对报告",
  lead: (documents: number) => `共 ${documents} 份文件。对不上不等于有问题，可能是笔误、口径不同或四舍五入。`,
  edition: (catalogue: string, engine: string) => `规则目录 ${catalogue}，程序 ${engine}`,
  severity: { fatal: "致命", error: "错误", warning: "警告", info: "提示" } satisfies Record<
    Severity,
    string
  >,
  stage: { budget: "预算", final: "决算" },
  year: (year: number, stage: string) => `${year} 年${stage}`,
  counts: {
    fatal: "致命",
    error: "错误",
    warning: "警告",
    info: "提示",
    passed: "一致",
    rounded: "四舍五入",
    notChecked: "没法核对",
  },
  read: (figures: number, unread: number, understood: number) =>
    `读到 ${figures} 个数；没有读懂的金额 ${unread} 处（读懂 ${understood}%）。`,
  findings: "值得看一看的",
  noFindings: "在能核对的范围内，没有发现对不上的地方。",
  notes: (count: number) => `较轻的提示（${count}）`,
  page: (page: number) => `第 ${page} 页`,
  line: (line: number) => `第 ${line} 行`,
  notChecked: "没法核对的，以及为什么",
  notCheckedLead: "没法核对不等于通过。",
  allChecked: "规则要核对的，都核对了。",
  unread: "没有读懂的金额",
  notice: {
    "scanned-page": (count: number, where: string) => `${count} 页是图片，没有读（第一处：第 ${where} 页）。`,
    "tracked-changes": (count: number) => `有 ${count} 处修订，按接受修订后的文字读。`,
    hidden: (count: number, where: string) => `有 ${count} 处隐藏的内容（第一处：${where}）。`,
    formula: (count: number, where: string) => `有 ${count} 处公式，读的是保存时的结果（第一处：${where}）。`,
  } satisfies Record<WireNotice["kind"], (count: number, where: string) => string>,
  unreadable: "没有读出来",
  advice: "怎么办：",
  hash: "原文件 SHA-256",
}

/** Every word a report says in its own name, in Chinese; the other language has the same shape. */
export type ReportWords = Widened<typeof zh>

type Widened<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => infer R
    ? (...parameters: P) => Widened<R>
    : { readonly [K in keyof T]: Widened<T[K]> }

const en: ReportWords = {
  tag: "en",
  title: "Gouji report",
  lead: (documents) =>
    `${documents === 1 ? "One document" : `${documents} documents`}. Figures that differ need not mean that anything is wrong: a slip of the pen, another scope or rounding may explain them.`,
  edition: (catalogue, engine) => `Catalogue of rules ${catalogue}, engine ${engine}`,
  severity: { fatal: "fatal", error: "error", warning: "warning", info: "note" },
  stage: { budget: "budget", final: "final accounts" },
  year: (year, stage) => `${stage} ${year}`,
  counts: {
    fatal: "fatal",
    error: "errors",
    warning: "warnings",
    info: "notes",
    passed: "hold",
    rounded: "hold by rounding",
    notChecked: "could not be checked",
  },
  read: (figures, unread, understood) =>
    `${figures} figures were read; ${unread} amounts were not understood (${understood} % were).`,
  findings: "Worth a look",
  noFindings: "Within what could be checked, nothing was found to differ.",
  notes: (count) => `Lesser notes (${count})`,
  page: (page) => `page ${page}`,
  line: (line) => `line ${line}`,
  notChecked: "What could not be checked, and why",
  notCheckedLead: "What could not be checked has not passed.",
  allChecked: "Everything the rules ask for was checked.",
  unread: "Amounts that were not understood",
  notice: {
    "scanned-page": (count, where) =>
      `${count} pages are pictures and were not read (the first: page ${where}).`,
    "tracked-changes": (count) => `${count} tracked changes were read as if accepted.`,
    hidden: (count, where) => `${count} hidden parts (the first: ${where}).`,
    formula: (count, where) => `${count} formulas were read by their saved results (the first: ${where}).`,
  },
  unreadable: "Could not be read",
  advice: "What to do: ",
  hash: "SHA-256 of the original",
}

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { zh, en }
