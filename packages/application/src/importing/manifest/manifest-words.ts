import type { Bilingual } from "../../wire.ts"
import type { ManifestFault } from "./manifest.ts"

type Words = Readonly<Record<ManifestFault["code"], (value: string) => Bilingual>>

/** What is said of each fault, and how to put it right. */
const WORDS: Words = {
  undecodable: () => ({
    zh: "清单不是文字，或者编码不是 UTF-8、UTF-16、GB18030。请用 UTF-8 另存为 CSV。",
    en: "The manifest is no text, or in an encoding other than UTF-8, UTF-16 and GB18030. Save it as CSV in UTF-8.",
  }),
  empty: () => ({ zh: "清单是空的。", en: "The manifest is empty." }),
  "no-file-column": () => ({
    zh: "没有“文件”这一列，不知道每一行说的是哪份文件。第一行应是列名。",
    en: "No column is headed “file”, so no row says which document it is about. The first line must hold the heads.",
  }),
  "column-twice": (value) => ({
    zh: `“${value}”与前面一列是同一项，不知道该用哪一列。`,
    en: `“${value}” is for what an earlier column is for; leave one of them out.`,
  }),
  "unknown-column": (value) => ({
    zh: `不认识“${value}”这一列，没有用它。`,
    en: `The column “${value}” is not known and was not looked at.`,
  }),
  "unclosed-quotation": () => ({
    zh: "从这里开始的引号没有结束，这一行和后面的都没有读。",
    en: "The quotation that begins here never ends; this row and what follows were not read.",
  }),
  "too-many-cells": (value) => ({
    zh: `比列名多出了“${value}”。有逗号的内容请放进引号。`,
    en: `“${value}” stands in no column. Put what has commas in it in quotation marks.`,
  }),
  "no-file": () => ({ zh: "没有写是哪份文件。", en: "It does not say which file." }),
  "file-twice": (value) => ({
    zh: `“${value}”前面已有一行，以前面的为准。`,
    en: `“${value}” has a row above, which counts.`,
  }),
  "bad-year": (value) => ({
    zh: `“${value}”不是年度，应如 2024。`,
    en: `“${value}” is no fiscal year; write 2024, for example.`,
  }),
  "bad-stage": (value) => ({
    zh: `“${value}”既不是预算也不是决算。`,
    en: `“${value}” is neither budget nor final.`,
  }),
  "bad-address": (value) => ({
    zh: `“${value}”不是网址，应以 http:// 或 https:// 开头。`,
    en: `“${value}” is no address; it begins with http:// or https://.`,
  }),
  "bad-date": (value) => ({
    zh: `“${value}”不是日期，应如 2024-03-05。`,
    en: `“${value}” is no date; write 2024-03-05, for example.`,
  }),
}

/** What is said of a fault in a manifest, in the two languages. */
export function manifestFaultWords({ code, value }: ManifestFault): Bilingual {
  return WORDS[code](value)
}
