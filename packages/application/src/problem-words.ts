import type { Problem, ProblemCode } from "./problem.ts"
import { parameterFaultWords } from "./questions/parameter-fault-words.ts"
import { refusalWords } from "./refusal-words.ts"
import type { Bilingual, WireProblem } from "./wire.ts"

type Words = Omit<WireProblem, "code">
type WordsOf = { readonly [C in ProblemCode]: (problem: Extract<Problem, { code: C }>) => Words }

/** What is said of each problem and what to do about it, in one table for every interface. */
const WORDS: WordsOf = {
  "empty-document": () =>
    words(
      { zh: "文件是空的，一个字也没有。", en: "The file is empty." },
      {
        zh: "请核对文件是否保存完整，或重新下载后再试。",
        en: "See whether the file was saved in full, or download it again.",
      },
    ),
  "unknown-format": ({ detected }) =>
    words(
      {
        zh: `看不出这是什么文件${seen(detected, "，开头像是")}。`,
        en: `This is no kind of file that can be read${seen(detected, "; it begins like ")}.`,
      },
      {
        zh: "请提供预算公开的 PDF、Word（docx）、Excel（xlsx、xls）、网页或文字稿。",
        en: "Give the published PDF, Word (docx) or Excel (xlsx, xls) file, page or text.",
      },
    ),
  "unsupported-format": ({ format }) => {
    const named = FORMATS[format] ?? { zh: ` ${format} 文件`, en: `files of the format ${format}` }
    return words(
      { zh: `还不能读取${named.zh}。`, en: `It is not possible yet to read ${named.en}.` },
      {
        zh: "请另存为 PDF、Word（docx）、Excel（xlsx）或网页后再核对。",
        en: "Save it as PDF, Word (docx), Excel (xlsx) or as a page and check that.",
      },
    )
  },
  "undecodable-text": () =>
    words(
      {
        zh: "读不出文字：这不是文字稿，或者编码不是 UTF-8、UTF-16、GB18030。",
        en: "There is no text to read: this is no text, or in an encoding other than UTF-8, UTF-16 and GB18030.",
      },
      {
        zh: "如果是文字稿，请用 UTF-8 编码另存一份再试。",
        en: "If it is a text, save it in UTF-8 and try again.",
      },
    ),
  "document-too-large": ({ bytes, limit }) =>
    words(
      {
        zh: `文件太大：${megabytes(bytes)}，上限是 ${megabytes(limit)}。`,
        en: `The file is too large: ${megabytes(bytes)}, and the limit is ${megabytes(limit)}.`,
      },
      {
        zh: "一份预算说明不会这么大。请只取预算公开的部分，或拆成单独的文件。",
        en: "No budget is that long. Take only the part that holds the budget, or split the file.",
      },
    ),
  "encrypted-document": () =>
    words(
      { zh: "文件有密码，打不开。", en: "The file is protected by a password." },
      {
        zh: "请用密码打开后另存一份没有密码的；公开的文件不应有密码。",
        en: "Open it with the password and save a copy without; what is published should have none.",
      },
    ),
  "damaged-document": ({ detail }) =>
    words(
      { zh: `文件已损坏（${detail}）。`, en: `The file is damaged (${detail}).` },
      { zh: "请重新下载，或从原稿再导出一份。", en: "Download it again, or export it once more." },
    ),
  "too-much-inside": ({ what, limit }) =>
    words(
      {
        zh: `文件展开后太大：${INSIDE[what].zh}超过上限 ${inside(what, limit)}。`,
        en: `The file unpacks to too much: more ${INSIDE[what].en} than ${inside(what, limit)}.`,
      },
      {
        zh: "公开的预算不会这么大。请只取预算公开的部分。",
        en: "No published budget is that large. Take only the part that holds the budget.",
      },
    ),
  "too-many-pages": ({ pages, limit }) =>
    words(
      {
        zh: `文件有 ${pages} 页，上限是 ${limit} 页。`,
        en: `The file has ${pages} pages, and the limit is ${limit}.`,
      },
      {
        zh: "请只取预算公开的部分，或拆成几份。",
        en: "Take only the part that holds the budget, or split it.",
      },
    ),
  "scanned-document": ({ pages }) =>
    words(
      {
        zh: `这是扫描件：${pages} 页都是图片，没有文字。`,
        en: `This is a scan: its ${pages} pages are pictures and hold no text.`,
      },
      {
        zh: "请提供由 Word、Excel 导出的 PDF 或原文件；扫描件既不能核对，也不便公众检索。",
        en: "Give the PDF exported from Word or Excel, or the original: a scan can be neither checked nor searched.",
      },
    ),
  "reading-overdue": () =>
    words(
      { zh: "读这份文件用时过长，已经停下。", en: "Reading the file took too long and was stopped." },
      {
        zh: "请只取预算公开的部分，或拆成几份再试。",
        en: "Take only the part that holds the budget, or split it.",
      },
    ),
  "no-budget-found": () =>
    words(
      {
        zh: "文字读出来了，但里面没有找到部门或单位预算。",
        en: "The text was read, but there is no unit's or department's budget in it.",
      },
      {
        zh: "请确认文件是预算（决算）公开的情况说明；如果是，说明它的写法还没有收录。",
        en: "Make sure that this is the text of a published budget; if it is, its wording is not known yet.",
      },
    ),
  "no-fiscal-year": () =>
    words(
      { zh: "看不出这是哪一年的预算。", en: "Nothing says which year the budget is for." },
      {
        zh: "请在标题里写明年度，例如“2024年单位预算情况说明”。",
        en: "Say the year in the title, as in “2024年单位预算情况说明”.",
      },
    ),
  "invalid-figures": ({ where, detail }) =>
    words(
      {
        zh: `数据文件（gouji/figures/1）在 ${where} 处不合格式：${detail}`,
        en: `The file of figures (gouji/figures/1) is not valid at ${where}: ${detail}`,
      },
      { zh: "请按格式说明改正此处。", en: "Mend this place; the format is described with the schemas." },
    ),
  "unreadable-file": ({ detail }) => unreadableFile(detail),
  "no-such-document": ({ id }) =>
    words(
      {
        zh: `库里没有编号以 ${id} 开头的文件，或者不止一份。`,
        en: `The registry holds no document, or more than one, whose id begins with ${id}.`,
      },
      {
        zh: "用 gouji list 看全部编号；编号至少写 6 位。",
        en: "See all ids by gouji list; give at least six digits.",
      },
    ),
  "no-such-organisation": ({ name }) =>
    words(
      { zh: `没有找到单位“${name}”。`, en: `No organisation “${name}” was found.` },
      {
        zh: "写出名称的一部分、拼音首字母或编号；用 gouji list 看有哪些单位的文件。",
        en: "Give a part of its name, its pinyin initials or its id; gouji list shows whose documents there are.",
      },
    ),
  "several-organisations": ({ name, organisations, isAll }) =>
    words(
      {
        zh: `“${name}”可能是${isAll ? ` ${organisations.length} 家单位之一` : `这些或别的单位`}。`,
        en: isAll
          ? `“${name}” may be any of ${organisations.length} organisations.`
          : `“${name}” may be any of these organisations, or another.`,
      },
      { zh: "请写全名或编号。", en: "Give the whole name or the id." },
    ),
  "no-such-rule": ({ id }) =>
    words(
      { zh: `没有编号为 ${id} 的规则。`, en: `There is no rule ${id}.` },
      { zh: "用 gouji rules 看全部规则。", en: "See all rules by gouji rules." },
    ),
  "no-such-figure": ({ id }) =>
    words(
      { zh: `这份文件里没有编号为 ${id} 的数字。`, en: `The document holds no figure ${id}.` },
      { zh: "从文件的页面上选一个数字。", en: "Choose a figure from the document's page." },
    ),
  "no-register": () =>
    words(
      { zh: "还没有单位名录。", en: "There is no register of organisations yet." },
      {
        zh: "请用 gouji organisations 名录.csv 录入。",
        en: "Enter one with gouji organisations FILE.csv.",
      },
    ),
  "invalid-wish": ({ field }) =>
    words(
      { zh: `“${field}”没有写、太长或不是日期。`, en: `“${field}” is missing, too long, or no date.` },
      {
        zh: "请写明（不超过 2000 字）；日期写成 2024-12-31。",
        en: "Say it in at most 2000 characters; dates as 2024-12-31.",
      },
    ),
  "no-such-address": ({ address }) =>
    words(
      { zh: `没有“${address}”这个地址。`, en: `There is nothing at “${address}”.` },
      {
        zh: "有哪些地址，见 /api/v1/openapi.json。",
        en: "Which addresses there are is described in /api/v1/openapi.json.",
      },
    ),
  "invalid-parameters": ({ faults }) =>
    words(
      {
        zh: faults.map((fault) => parameterFaultWords(fault).zh).join("；"),
        en: faults.map((fault) => parameterFaultWords(fault).en).join("; "),
      },
      {
        zh: "请照 /api/v1/openapi.json 写明的参数来问。",
        en: "Ask with the parameters that /api/v1/openapi.json describes.",
      },
    ),
  refused: ({ refusal }) => refusalWords(refusal),
  "registry-unavailable": ({ detail }) =>
    words(
      { zh: `打不开预算库：${detail}`, en: `The registry cannot be opened: ${detail}` },
      {
        zh: "请检查路径和权限，或用 --registry 另指一个文件；用 gouji doctor 查看详情。",
        en: "Check the path and its permissions, or name another file by --registry; gouji doctor shows more.",
      },
    ),
}

/** Formats by what people call them. */
const FORMATS: Readonly<Record<string, Bilingual>> = {
  doc: { zh: "旧版 Word 文件（doc）", en: "Word files of the old kind (doc)" },
  odt: { zh: " OpenDocument 文字文件（odt）", en: "OpenDocument texts (odt)" },
  zip: { zh: "压缩包里的压缩包", en: "archives within archives" },
  ole: { zh: "这种旧版 Office 文件", en: "this kind of old Office files" },
  image: { zh: "图片", en: "pictures" },
}

/** What there may be too much of. */
const INSIDE = {
  entries: { zh: "内含文件数", en: "parts" },
  cells: { zh: "单元格数", en: "cells" },
  bytes: { zh: "大小", en: "data" },
} as const satisfies Record<string, Bilingual>

const FILE_FAULTS: Readonly<Record<string, Words>> = {
  ENOENT: words(
    { zh: "没有这个文件或文件夹。", en: "There is no such file or folder." },
    { zh: "请检查路径。", en: "Check the path." },
  ),
  EACCES: words(
    { zh: "没有权限读取。", en: "It may not be read: permission denied." },
    {
      zh: "请让文件的主人给您读取权限（例如 chmod u+r；文件夹还需要 x），再试一次。",
      en: "Have its owner let you read it (chmod u+r, and x for a folder), then try again.",
    },
  ),
  "no-files": words(
    { zh: "这里没有可以核对的文件。", en: "There is no file here that could be checked." },
    {
      zh: "请给出 PDF、Word、Excel、网页或文字稿，或包含这些文件的文件夹。",
      en: "Name PDF, Word, Excel, HTML or text files, or a folder that holds some.",
    },
  ),
}

/** What to tell a person about a problem, in both languages. */
export function problemWords(problem: Problem): WireProblem {
  // The table gives each code a maker for exactly that code; the compiler cannot follow the pairing.
  const say = WORDS[problem.code] as (problem: Problem) => Words
  return { code: problem.code, ...say(problem) }
}

function unreadableFile(detail: string): Words {
  return (
    FILE_FAULTS[detail === "EPERM" ? "EACCES" : detail] ??
    words(
      { zh: `读不出来（${detail}）。`, en: `It could not be read (${detail}).` },
      { zh: "请检查文件和磁盘后再试。", en: "Check the file and the disk, then try again." },
    )
  )
}

function words(message: Bilingual, advice: Bilingual): Words {
  return { message, advice }
}

function seen(detected: string, lead: string): string {
  return detected === "" ? "" : `${lead}${detected}`
}

function inside(what: keyof typeof INSIDE, limit: number): string {
  return what === "bytes" ? megabytes(limit) : String(limit)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MB`
}
