import type { Language } from "../language.ts"
import type { Widened } from "./widened.ts"

const zh = {
  more: (mark: string) => `还有更多。接着看，请在原来的命令后加上 --after ${mark}`,
  nothingFound: "没有找到有这些词的文件。",
  noneSoFar: "看过的文件里还没有。",
  newestOnly: "按词或规则查找时总是从新到旧排列，不能另用 --sort。",
  afterNeedsLimit: "--after 要与 --limit 同用。",
  pagesNeedOrganisation: "--limit 和 --after 只用于 --by organisation。",
  noPapers: "库里没有这家单位的文件。",
  unit: "金额：万元，没有四舍五入。",
  unstated: "未列",
  noPaper: "没有文件",
  legend: {
    unstated: "未列：文件里没有读到这个金额，不等于 0。",
    noPaper: "没有文件：库里没有这一年度、阶段的文件。",
  },
  notShown: "都没有列的：",
  lastYear: "较上年",
  organisation: "单位",
  amount: "金额",
  predecessor: {
    merged: (name: string, id: string, day: string) => `前身：${name}（${id}），${day} 并入`,
    split: (name: string, id: string, day: string) => `前身：${name}（${id}），${day} 拆分`,
  },
  rollUp: {
    whole: "名录里的全部部门",
    own: "本级所列",
    parts: "下属合计",
    eliminated: "抵销",
    difference: "差额",
    unstated: "未列的下属",
    added: (count: number) => `相加的下属 ${count} 家。`,
    formula: "差额＝本级所列－（下属合计－抵销）。",
    none: "名录里没有下属，没有可以相加的。",
    missing: (count: number) => `没有文件的下属 ${count} 家，合计里没有它们：`,
  },
  findings: {
    rule: "规则",
    severity: "程度",
    findings: "问题",
    documents: "文件",
    title: "内容",
    none: "没有发现问题。",
  },
  coverage: {
    expected: "应公开",
    received: "已收到",
    published: "已公开",
    figures: "读到的数字",
    unread: "没读懂的金额",
    withUnread: "涉及文件",
    noRegister: "无名录",
  },
  year: "年度",
  stage: "阶段",
  id: "编号",
} as const

/** What the commands say that only ask. */
export type AskWords = Widened<typeof zh>

const en: AskWords = {
  more: (mark) => `There are more. To go on, give the same command with --after ${mark}`,
  nothingFound: "No document has these words.",
  noneSoFar: "None among those looked at so far.",
  newestOnly: "What is found by words or by a rule comes newest first: --sort cannot be used with them.",
  afterNeedsLimit: "--after needs --limit.",
  pagesNeedOrganisation: "--limit and --after are for --by organisation only.",
  noPapers: "The registry holds no document of this organisation.",
  unit: "Amounts in units of 10,000 yuan, not rounded.",
  unstated: "not stated",
  noPaper: "no document",
  legend: {
    unstated: "not stated: no such amount was read in the document; it is not nought.",
    noPaper: "no document: the registry holds none of this year and stage.",
  },
  notShown: "Stated by none: ",
  lastYear: "change",
  organisation: "organisation",
  amount: "amount",
  predecessor: {
    merged: (name, id, day) => `Came of ${name} (${id}), merged on ${day}`,
    split: (name, id, day) => `Came of ${name} (${id}), split on ${day}`,
  },
  rollUp: {
    whole: "All departments of the register",
    own: "the whole says",
    parts: "sum of parts",
    eliminated: "eliminated",
    difference: "difference",
    unstated: "parts not stating it",
    added: (count) => `${count} ${count === 1 ? "part" : "parts"} added up.`,
    formula: " Difference = the whole - (sum of parts - eliminated).",
    none: "The register has no parts of it, so there is nothing to add up.",
    missing: (count) =>
      `${count} ${count === 1 ? "part has" : "parts have"} no document and ${count === 1 ? "is" : "are"} in no sum:`,
  },
  findings: {
    rule: "rule",
    severity: "severity",
    findings: "findings",
    documents: "documents",
    title: "what it holds",
    none: "There are no findings.",
  },
  coverage: {
    expected: "expected",
    received: "received",
    published: "published",
    figures: "figures read",
    unread: "amounts not read",
    withUnread: "in documents",
    noRegister: "no register",
  },
  year: "year",
  stage: "stage",
  id: "id",
}

export const ASK: Readonly<Record<Language, AskWords>> = { zh, en }
