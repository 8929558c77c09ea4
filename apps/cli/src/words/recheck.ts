import type { Language } from "../language.ts"
import type { Widened } from "./widened.ts"

const zh = {
  comma: "，",
  doing: "重新核对",
  comparing: "比较前后结果",
  edition: (catalogue: string, engine: string) => `规则 ${catalogue}（引擎 ${engine}）`,
  nothing: (edition: string) =>
    `全部文件都已按${edition}核对过。用 gouji recheck --changes 查看与上一次核对相比的变化，用 --all 全部重新核对。`,
  begun: (count: number, edition: string) => `按${edition}重新核对 ${count} 份。`,
  resumeAll: (moment: string) => `中断后用 gouji recheck --all --before ${moment} 接着做。`,
  again: "再运行同一条命令，会从这里接着做。",
  total: {
    checked: (count: number) => `重新核对 ${count} 份`,
    current: (count: number) => `别处已核对过 ${count} 份`,
    refused: (count: number) => `已更正或撤回、不再核对 ${count} 份`,
    failed: (count: number) => `没能核对 ${count} 份`,
  },
  left: "没能核对",
  missing: (count: number) => `对照文件有 ${count} 份不在库里，少对照了这些`,
  same: (count: number) => `比较了 ${count} 份，结果没有变化。`,
  changed: (changed: number, compared: number) => `比较了 ${compared} 份，其中 ${changed} 份的结果有变化：`,
  from: (edition: string, count: number) => `原按${edition}核对的 ${count} 份`,
  rule: "规则",
  verdicts: "核对",
  findings: "问题",
  change: { appeared: "新出现", gone: "不再有", changed: "有变化" },
  more: (count: number) => `还有 ${count} 份有变化的没有列出；--format json 全部列出。`,
  queued: (count: number) => `已排队 ${count} 份。`,
  noWorkers: "没有 gouji worker 在做。请在任意机器上运行 gouji worker，或加 --workers 数目，让本进程也做。",
  workers: (count: number) => `${count} 个 worker 在做`,
  detached: "不等结果。用 gouji recheck --changes 查看变化。",
  needsPostgres:
    "gouji worker 从 PostgreSQL 库的队列里取任务；这里是文件库，请直接用 gouji recheck（--workers 指定线程数）。",
  needsQueue: "--detach 只用于 PostgreSQL 库：文件库没有队列，任务在本进程里做完。",
  working: (edition: string, count: number) =>
    `等待任务：${edition}，同时 ${count} 份（按 Ctrl-C 做完手上的就停）`,
  worked: (done: number, failed: number) => `做完 ${done} 份，没能核对 ${failed} 份`,
  stopping: "做完手上的就停……",
  tryLater: (message: string) => `这次没有做成，稍后再试：${message}`,
  badMoment: (text: string) => `${text} 不是日期或时刻，应如 2024-03-05 或 2024-03-05T08:00:00.000Z。`,
} as const

/** What `gouji recheck` and `gouji worker` say. */
export type RecheckWords = Widened<typeof zh>

const en: RecheckWords = {
  comma: ", ",
  doing: "checking again",
  comparing: "comparing",
  edition: (catalogue, engine) => `catalogue ${catalogue}, engine ${engine}`,
  nothing: (edition) =>
    `Everything was checked under ${edition} already. gouji recheck --changes shows what came out otherwise than before; --all checks everything again.`,
  begun: (count, edition) => `Checking ${count} document(s) again under ${edition}.`,
  resumeAll: (moment) => `If it is broken off, gouji recheck --all --before ${moment} goes on.`,
  again: "The same command goes on from here.",
  total: {
    checked: (count) => `${count} checked again`,
    current: (count) => `${count} checked by others meanwhile`,
    refused: (count) => `${count} replaced or withdrawn and left alone`,
    failed: (count) => `${count} could not be checked`,
  },
  left: "could not be checked",
  missing: (count) => `${count} document(s) it was held against are not in the registry`,
  same: (count) => `${count} document(s) compared; nothing came out otherwise.`,
  changed: (changed, compared) => `${compared} document(s) compared; ${changed} came out otherwise:`,
  from: (edition, count) => `${count} checked before under ${edition}`,
  rule: "rule",
  verdicts: "verdicts",
  findings: "findings",
  change: { appeared: "new", gone: "gone", changed: "changed" },
  more: (count) => `${count} more document(s) came out otherwise; --format json lists all.`,
  queued: (count) => `${count} document(s) put in the queue.`,
  noWorkers:
    "No gouji worker is at work. Run gouji worker on any machine, or give --workers N to have this process work too.",
  workers: (count) => `${count} worker(s)`,
  detached: "Not waiting. gouji recheck --changes shows what came out otherwise.",
  needsPostgres:
    "gouji worker takes jobs from the queue of a PostgreSQL registry; this one is a file: use gouji recheck (--workers for threads).",
  needsQueue: "--detach is for PostgreSQL registries: a file has no queue, and this process does the work.",
  working: (edition, count) =>
    `Waiting for jobs: ${edition}, ${count} at a time (Ctrl-C finishes those at hand and stops)`,
  worked: (done, failed) => `${done} done, ${failed} could not be checked`,
  stopping: "Finishing what is at hand…",
  tryLater: (message) => `Not done this time, tried again later: ${message}`,
  badMoment: (text) => `${text} is no day or moment; write 2024-03-05 or 2024-03-05T08:00:00.000Z.`,
}

/** What `gouji recheck` and `gouji worker` say, in each language. */
export const RECHECK: Readonly<Record<Language, RecheckWords>> = { zh, en }
