import type { CareProblem, CareProgress, FaultCode, RegistryFault, StoredTable } from "@gouji/application"

import type { Language } from "../language.ts"

/** What is said of the care of a registry: verifying, copying, keeping, restoring, tidying. */
export interface CareWords {
  readonly tables: Readonly<Record<RegistryFault["table"], string>>
  /** How many of each there are. */
  readonly counted: (counts: Readonly<Record<StoredTable, number>>) => string
  readonly faults: Readonly<Record<FaultCode, string>>
  readonly sound: string
  readonly faulty: (count: number) => string
  readonly schema: (version: number) => string
  /** What to do where only what is derived is at fault, and where anything else is. */
  readonly deriveAgain: string
  readonly restore: string
  readonly doing: Readonly<Record<CareProgress["stage"], string>>
  readonly copied: (written: number, entries: number) => string
  readonly kept: (file: string) => string
  readonly restored: (place: string) => string
  readonly tidied: (chains: number, versions: number) => string
  readonly problems: { readonly [C in CareProblem["code"]]: (problem: ProblemOf<C>) => Told }
  readonly nothingToVerify: (path: string) => string
}

type ProblemOf<C extends CareProblem["code"]> = Extract<CareProblem, { readonly code: C }>

/** What happened, and what to do. */
interface Told {
  readonly message: string
  readonly advice: string
}

const zh: CareWords = {
  tables: {
    original: "原件",
    report: "核对结果",
    entry: "记录",
    chain: "链尾",
    version: "列表",
    tally: "汇总",
    database: "库文件",
  },
  counted: ({ original, report, entry, chain, version }) =>
    `原件 ${original} 份，核对结果 ${report} 份，记录 ${entry} 条（${chain} 条链），列表 ${version} 行`,
  faults: {
    damaged: "读不出来，数据已损坏",
    unreadable: "内容不成形",
    "wrong-hash": "内容与哈希不符",
    "wrong-seal": "名称、文字或打包后的内容被改过",
    "wrong-signature": "签名不对",
    "wrong-chain": "不属于这条链",
    "wrong-sequence": "序号不连续",
    "wrong-previous": "与前一条接不上",
    "wrong-time": "时间早于前一条",
    refused: "按规则不应收入",
    "wrong-column": "与依据不一致",
    missing: "缺失",
    extra: "没有依据",
    unspoken: "没有记录提到它",
  },
  sound: "没有问题",
  faulty: (count) => `${count} 处问题`,
  schema: (version) => `结构第 ${version} 版`,
  deriveAgain: "只有由记录推得的部分不对。运行 gouji registry vacuum 重新推算，再核验一次。",
  restore:
    "请先把这个库原样另存，再用 gouji registry restore 备份 恢复到新的位置（--registry），核验后改用它。",
  doing: { verifying: "核验", copying: "复制", deriving: "推算" },
  copied: (written, entries) => `已复制 ${written} 条记录，共 ${entries} 条`,
  kept: (file) => `已备份到 ${file}，核验没有问题`,
  restored: (place) => `已恢复到 ${place}，核验没有问题`,
  tidied: (chains, versions) => `已重新推算 ${chains} 条链、${versions} 行列表，并整理了库`,
  problems: {
    damaged: ({ place, first, count }) => ({
      message: `${place} 有 ${count} 处问题，第一处：${zh.tables[first.table]} ${first.key} ${zh.faults[first.code]}。`,
      advice: "请用 gouji verify 查看全部。",
    }),
    diverged: ({ chain, sequence }) => ({
      message: `目标库里有来源没有的内容：${chain} 第 ${sequence} 条。没有写入。`,
      advice: "目标只能是空库，或来源的较早状态。请用 --registry 另指一个新库。",
    }),
    "entry-refused": ({ key, rejection }) => ({
      message: `目标库不收第 ${key} 条记录（${rejection.code}）。之前的已写入。`,
      advice: "请用 gouji verify 核验来源。",
    }),
    "file-exists": ({ path }) => ({
      message: `${path} 已经存在，没有覆盖。`,
      advice: "请换一个文件名，例如加上日期。",
    }),
    "not-all-there": ({ table, expected, actual }) => ({
      message: `复制后数目不符：${zh.tables[table]}应有 ${expected}，实有 ${actual}。`,
      advice: "请确认没有别的程序同时写入目标，再用 gouji verify 核验来源和目标。",
    }),
  },
  nothingToVerify: (path) => `${path}：这里没有可以核验的预算库或发布包。`,
}

const en: CareWords = {
  tables: {
    original: "original",
    report: "report",
    entry: "entry",
    chain: "chain",
    version: "version",
    tally: "sum",
    database: "database",
  },
  counted: ({ original, report, entry, chain, version }) =>
    `${original} originals, ${report} reports, ${entry} entries in ${chain} chains, ${version} versions in lists`,
  faults: {
    damaged: "cannot be read: the data are damaged",
    unreadable: "is not of its form",
    "wrong-hash": "is not what its hash says",
    "wrong-seal": "its name, its text or the packed content was changed",
    "wrong-signature": "its signature does not hold",
    "wrong-chain": "belongs to another chain",
    "wrong-sequence": "does not come next in its chain",
    "wrong-previous": "does not follow the entry before it",
    "wrong-time": "is dated before the entry before it",
    refused: "should not have been taken in",
    "wrong-column": "says something else than it is derived from",
    missing: "is missing",
    extra: "has nothing behind it",
    unspoken: "is spoken of by no entry",
  },
  sound: "nothing wrong",
  faulty: (count) => `${count} fault(s)`,
  schema: (version) => `schema ${version}`,
  deriveAgain:
    "Only what is derived from the log is at fault. Run gouji registry vacuum to derive it again, then verify.",
  restore:
    "Keep this registry as it is, restore a backup into a new place (gouji registry restore FILE, with --registry), verify that, and use it.",
  doing: { verifying: "verifying", copying: "copying", deriving: "deriving" },
  copied: (written, entries) => `${written} entries copied, ${entries} in all`,
  kept: (file) => `kept in ${file}; verified, nothing wrong`,
  restored: (place) => `restored into ${place}; verified, nothing wrong`,
  tidied: (chains, versions) =>
    `derived ${chains} chains and ${versions} versions again, and tidied the registry`,
  problems: {
    damaged: ({ place, first, count }) => ({
      message: `${place} has ${count} fault(s); the first: ${en.tables[first.table]} ${first.key} ${en.faults[first.code]}.`,
      advice: "See all of them by gouji verify.",
    }),
    diverged: ({ chain, sequence }) => ({
      message: `The target holds what the source does not: entry ${sequence} of ${chain}. Nothing was written.`,
      advice: "It has to be empty, or an earlier state of the source. Name a new one by --registry.",
    }),
    "entry-refused": ({ key, rejection }) => ({
      message: `The target does not take entry ${key} (${rejection.code}). What comes before it was written.`,
      advice: "Verify the source by gouji verify.",
    }),
    "file-exists": ({ path }) => ({
      message: `${path} exists and was not written over.`,
      advice: "Name another file, with the date in it for example.",
    }),
    "not-all-there": ({ table, expected, actual }) => ({
      message: `The copy is not complete: ${actual} of ${en.tables[table]} instead of ${expected}.`,
      advice: "See that nobody else writes to the target, and verify source and target by gouji verify.",
    }),
  },
  nothingToVerify: (path) => `${path}: there is no registry or release here to be verified.`,
}

export const CARE: Readonly<Record<Language, CareWords>> = { zh, en }
