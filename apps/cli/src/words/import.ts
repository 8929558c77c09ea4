import type { ImportCounts } from "@gouji/application"

import type { Language } from "../language.ts"
import type { Widened } from "./widened.ts"

const zh = {
  doing: "收入",
  total: ({ added, kept, failed, unmatched }: ImportCounts) =>
    `收入 ${added} 份，已有 ${kept} 份，读不了 ${failed} 份${unmatched === 0 ? "" : `，单位未定 ${unmatched} 份`}`,
  again: "再运行同一条命令，会从这里接着做。",
  nothing: "请给出文件、文件夹，或用 --manifest 给出清单。",
  manifestUnreadable: (path: string, code: string) => `读不了清单 ${path}（${code}）。`,
  differs: "清单和文件说的不一样，没有收入。请核对清单，或用 --trust-manifest 以清单为准。",
  differing: "清单和文件说的不一样",
  says: (manifest: string, document: string) => `清单：${manifest}；文件：${document}`,
  field: { organisation: "单位", fiscalYear: "年度", stage: "阶段" },
  unmatched: (name: string) => `单位名录里没有“${name}”，没有收入。请在名录里登记，或改正清单里的单位名称。`,
  unmatching: (name: string) => `单位名录里没有“${name}”`,
  unnamed: "文件没有写是哪个单位，没有收入。请用清单写明单位。",
  unnaming: "文件没有写是哪个单位",
  how: { current: "同名", former: "曾用名", ended: "已撤并", contains: "名称有重合", similar: "名称相近" },
  mayBe: "可能是",
  askDiffers: "以哪个为准？m 清单，d 文件，s 跳过；大写 M、D、S 表示以后都这样：",
  askUnmatched: (count: number) => (count === 0 ? "s 跳过：" : `是哪一个？1-${count}，或 s 跳过：`),
  notUnderstood: "没有这个选项。",
  skipped: "已跳过",
  defect: (message: string) => `程序出错了，这是我们的缺陷，其余文件照常收入：${message}`,
} as const

/** What `gouji import` says. */
export type ImportWords = Widened<typeof zh>

const en: ImportWords = {
  doing: "importing",
  total: ({ added, kept, failed, unmatched }) =>
    `${added} added, ${kept} were there, ${failed} could not be read${unmatched === 0 ? "" : `, ${unmatched} of no known organisation`}`,
  again: "The same command goes on from here.",
  nothing: "Name files or folders, or a manifest by --manifest.",
  manifestUnreadable: (path, code) => `The manifest ${path} could not be read (${code}).`,
  differs:
    "The manifest says otherwise than the document; it was not taken in. Check the manifest, or use --trust-manifest.",
  differing: "The manifest says otherwise than the document",
  says: (manifest, document) => `manifest: ${manifest}; document: ${document}`,
  field: { organisation: "organisation", fiscalYear: "year", stage: "stage" },
  unmatched: (name) =>
    `“${name}” is not in the register; it was not taken in. Enter it in the register, or name another in the manifest.`,
  unmatching: (name) => `“${name}” is not in the register`,
  unnamed: "The document names no organisation; it was not taken in. Name one in a manifest.",
  unnaming: "The document names no organisation",
  how: {
    current: "the same name",
    former: "was called so",
    ended: "was called so, and ended",
    contains: "part of the name",
    similar: "a similar name",
  },
  mayBe: "may be",
  askDiffers: "Which counts? m manifest, d document, s skip; M, D, S for all that follow: ",
  askUnmatched: (count) => (count === 0 ? "s to skip: " : `Which one is it? 1-${count}, or s to skip: `),
  notUnderstood: "That is none of them.",
  skipped: "skipped",
  defect: (message) => `The program failed, and it is our fault; the other documents go on: ${message}`,
}

/** What `gouji import` says, in each language. */
export const IMPORT: Readonly<Record<Language, ImportWords>> = { zh, en }
