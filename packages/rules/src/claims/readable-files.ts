import type { Attachment } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** What was published can be read by a program: no image of a page, and the tables as tables. */
export interface ReadableFiles {
  readonly kind: "readable-files"
  /** Formats in which tables stay tables. */
  readonly tabular: readonly string[]
}

/** One file in a tabular format is enough, if none is an image. */
export function readableFiles(tabular: readonly string[]): ReadableFiles {
  return { kind: "readable-files", tabular }
}

const NAME = "files"

function judgeReadableFiles({ tabular }: ReadableFiles, { facts }: Held): readonly Judgement[] {
  const files = facts.disclosure.attachments
  if (files === null) return [unchecked(NAME, "files-unknown", ["attachments"])]
  const scans = files.filter(({ scanned }) => scanned)
  if (scans.length > 0) return [scanned(scans)]
  if (files.some(({ format }) => tabular.includes(format))) {
    const title = { zh: "附件可以机读", en: "The files are machine-readable" }
    return [
      passed({
        name: NAME,
        title,
        explanation: { zh: `${title.zh}：${listed(files)}。`, en: `${title.en}: ${listed(files, ", ")}.` },
      }),
    ]
  }
  return [
    failed({
      name: NAME,
      title: { zh: "没有提供可机读的表格", en: "No machine-readable tables are offered" },
      explanation: withoutTables(files, tabular),
      advice: {
        zh: "请同时提供可机读的表格文件。",
        en: "Offer the tables in a machine-readable format too.",
      },
    }),
  ]
}

function withoutTables(files: readonly Attachment[], tabular: readonly string[]): Bilingual {
  const there =
    files.length === 0
      ? { zh: "没有附件", en: "There is no file" }
      : { zh: `附件为${listed(files)}`, en: `The files are ${listed(files, ", ")}` }
  return {
    zh: `${there.zh}，没有可机读的表格（${tabular.join("、")}）。`,
    en: `${there.en}: no machine-readable table (${tabular.join(", ")}).`,
  }
}

function scanned(scans: readonly Attachment[]): Judgement {
  return failed({
    name: NAME,
    title: { zh: "有的附件是扫描件", en: "Some files are scans" },
    explanation: {
      zh: `${listed(scans)} 是扫描件，不能检索。`,
      en: `Scanned, so not searchable: ${listed(scans, ", ")}.`,
    },
    advice: { zh: "请改用可检索的文件。", en: "Publish a file that can be searched." },
  })
}

function listed(files: readonly Attachment[], between = "、"): string {
  return files.map(({ name }) => name).join(between)
}

function readableFilesInWords({ tabular }: ReadableFiles): Bilingual {
  return {
    zh: `附件不是扫描件，并提供表格文件（${tabular.join("、")}）`,
    en: `no file is a scan, and the tables are offered as table files (${tabular.join(", ")})`,
  }
}

/** How it is judged, told and rounded. */
export const READABLE_FILES: Kind<ReadableFiles> = {
  judge: judgeReadableFiles,
  inWords: readableFilesInWords,
  rounding: NONE,
}
