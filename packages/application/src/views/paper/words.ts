import type { Span } from "@gouji/domain"

import type { Bilingual, CheckedDocument, Severity, WireNotice, WireSummary } from "../../wire.ts"

/** The languages a report can be written in. */
export type Language = keyof Bilingual

type UnreadWhy = CheckedDocument["disclosure"]["unread"][number]["why"]

const zh = {
  tag: "zh-CN",
  title: "勾稽核对报告",
  lead: (documents: number) => `共 ${documents} 份文件。对不上不等于有问题，可能是笔误、口径不同或四舍五入。`,
  legend: "引文中，画线的是所涉及的词句和数，有底色、画波浪线的最可疑；数后的字母是它在算式里的名字。",
  edition: (catalogue: string, engine: string) => `规则目录 ${catalogue}，程序 ${engine}`,
  overview: "总览",
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
    notApplicable: "不适用",
    notChecked: "没法核对",
    coverage: "读懂的金额",
  } satisfies Record<keyof WireSummary, string>,
  read: (figures: number, unread: number) => `读到 ${figures} 个数；没有读懂的金额 ${unread} 处。`,
  findings: "值得看一看的",
  noFindings: "在能核对的范围内，没有发现对不上的地方。这不等于没有问题：没法核对的、没有读懂的列在下面。",
  notes: (count: number) => `较轻的提示（${count}）`,
  page: (page: number) => `第 ${page} 页`,
  line: (line: number, span: Span | null) =>
    span === null ? `第 ${line} 行` : `第 ${line} 行（字符 ${span.start}-${span.end}）`,
  residual: "差",
  bound: "容许",
  lastPlace: (count: string) => `（末位 ${count} 个单位）`,
  notChecked: "没法核对的，以及为什么",
  notCheckedLead: "没法核对不等于通过。",
  notCheckedCount: (count: number) => `没法核对的 ${count} 项`,
  allChecked: "规则要核对的，都核对了。",
  rounded: "四舍五入可以解释的差额",
  roundedCount: (count: number) => `四舍五入可以解释的 ${count} 项`,
  reason: "说明",
  rules: "规则",
  unread: (count: number) => `没有读懂的金额 ${count} 处，列在这里，没有猜`,
  unreadWhy: {
    "no-label": "没有说明是什么",
    "unknown-label": "名目还不认识",
    ambiguous: "有几种读法",
    table: "在表格里",
  } satisfies Record<UnreadWhy, string>,
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

/** What each part of a report is written in. */
export interface Writer {
  readonly language: Language
  readonly say: ReportWords
}

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
  legend:
    "In the quotes, what a finding rests on is underlined, and what is most suspect has a wavy line and a ground of its own; the letter after a figure is its name in the sums.",
  edition: (catalogue, engine) => `Catalogue of rules ${catalogue}, engine ${engine}`,
  overview: "Overview",
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
    notApplicable: "not applicable",
    notChecked: "not checked",
    coverage: "amounts understood",
  },
  read: (figures, unread) => `${figures} figures were read; ${unread} amounts were not understood.`,
  findings: "Worth a look",
  noFindings:
    "Within what could be checked, nothing was found to differ. That is not the same as sound: what could not be checked or understood is listed below.",
  notes: (count) => `Lesser notes (${count})`,
  page: (page) => `page ${page}`,
  line: (line, span) =>
    span === null ? `line ${line}` : `line ${line} (characters ${span.start}-${span.end})`,
  residual: "difference",
  bound: "allowed",
  lastPlace: (count) => ` (${count} in the last place)`,
  notChecked: "What could not be checked, and why",
  notCheckedLead: "What could not be checked has not passed.",
  notCheckedCount: (count) => `Could not be checked: ${count}`,
  allChecked: "Everything the rules ask for was checked.",
  rounded: "Differences that rounding explains",
  roundedCount: (count) => `Explained by rounding: ${count}`,
  reason: "What is said of them",
  rules: "Rules",
  unread: (count) => `Amounts not understood: ${count}. They are listed and were not guessed at`,
  unreadWhy: {
    "no-label": "nothing says what it is",
    "unknown-label": "the name is not known yet",
    ambiguous: "could be read in several ways",
    table: "stands in a table",
  },
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
