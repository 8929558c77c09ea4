import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { Listing } from "@gouji/application"

import { type CliProgram, cliProgram } from "./cli-program.ts"
import { frameSvg } from "./frame-svg.ts"
import { inTerminal, type Terminal } from "./terminal.ts"
import { ROOT } from "./workspace-copy.ts"

/** The moment of the whole tour, in 2026, in which some of the samples are due. */
const NOW = Date.parse("2026-03-16T09:30:00+08:00")
/** A clock that stands still, for the program and its threads. */
const CLOCK = `data:text/javascript,${encodeURIComponent(`const Own = Date
globalThis.Date = class extends Own {
  constructor(...given) { super(...(given.length === 0 ? [${NOW}] : given)) }
  static now() { return ${NOW} }
}`)}`

const SIZE = { columns: 100, rows: 26 }
/** The sample with planted faults, and one without. */
const FAULTY = "青禾区市场服务中心"
const SOUND = "云岭区澄溪街道办事处"
const REGISTER = `编号,单位名称,级别,设立日期
1,${SOUND},部门,2000-01-01
2,${FAULTY},部门,2000-01-01
3,云岭区政务服务中心,部门,2000-01-01
4,澜桥区公路养护站,部门,2000-01-01
5,澜桥区审计事务中心,部门,2000-01-01
6,栖川市水务局,部门,2000-01-01
7,栖川市青少年活动中心,部门,2000-01-01
8,青禾区档案服务中心,部门,2000-01-01
`

/** What is shown of the dashboard, in that order, and what is said of it to those who do not see it. */
export const STOPS = {
  board: "进度板：各单位各年度走到哪一步，查出多少问题，是否按时公开。",
  findings: "一份文件的发现；旁边是画出数字的原文，下面是算式、差额、容许的误差和怎么办。",
  rule: "一条规则：没有通过的文件、算式、依据的法规条文和四舍五入的算法。",
  sign: "签署：要签的文件、还没有看过的依据，以及照着输入的指纹。",
  palette: "命令：输入拼音首字母就找到，现在不能用的说明为什么。",
  help: "Every key and what it does; one that does nothing here says why.",
} as const
export type Stop = keyof typeof STOPS

/** The frames of a tour as pictures, drawn by the program itself on the samples of this repository. */
export async function tourFrames(): Promise<Readonly<Record<Stop, string>>> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-tour-"))
  const program = await cliProgram()
  try {
    await prepare(program, folder)
    return {
      ...(await asClerk(program, folder)),
      ...(await asReviewer(program, folder)),
      ...(await inEnglish(program, folder)),
    }
  } finally {
    program.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

function environmentOf(who: string, folder: string) {
  return {
    HOME: folder,
    GOUJI_KEY: join(folder, `${who}.pem`),
    GOUJI_REGISTRY: join(folder, "registry.db"),
    NODE_OPTIONS: `--import=${CLOCK}`,
  }
}

/** Three people with keys, a register of organisations, the samples, and one of them handed in for review. */
async function prepare(program: CliProgram, folder: string): Promise<void> {
  const as = async (who: string, ...argv: readonly string[]) => {
    const run = program.start(argv, environmentOf(who, folder))
    const exit = await run.exit
    if (exit !== 0) throw new Error(`${argv.join(" ")}: ${exit} ${run.stderr()}`)
    return run.stdout()
  }
  for (const who of ["chief", "clerk", "reviewer"] as const) {
    const key = (await as(who, "keys", "new")).trim()
    const role = who === "chief" ? "administrator" : who
    await as("chief", "keys", "enrol", key, "--name", who, "--role", role)
  }
  writeFileSync(join(folder, "register.csv"), REGISTER)
  await as("chief", "organisations", join(folder, "register.csv"))
  await as("clerk", "import", join(ROOT, "samples"))
  const { disclosures } = Listing.parse(JSON.parse(await as("clerk", "list", "--format", "json")))
  const sound = disclosures.find(({ organisation }) => organisation.name === SOUND)
  await as("clerk", "submit", sound?.sha256 ?? "")
}

async function asClerk(program: CliProgram, folder: string) {
  const clerk = await sitDown(program, environmentOf("clerk", folder))
  try {
    await clerk.show("gb", "进度板 预算 (1/8)")
    await clerk.show("n", /\[已核对 +0\/6\/2/)
    const board = clerk.frame("board")
    await clerk.show("\r", /[-^] E/)
    const findings = clerk.frame("findings")
    await clerk.show("gr", "有问题的文件 (1)")
    const rule = clerk.frame("rule")
    await clerk.show("gd", "文件 (1/9)")
    // What cannot be done comes last, once it is known what can.
    await clerk.show(":tj", /提交复核 +s +│\n│ {2}停止任务/)
    return { board, findings, rule, palette: clerk.frame("palette") }
  } finally {
    clerk.close()
  }
}

async function asReviewer(program: CliProgram, folder: string) {
  const reviewer = await sitDown(program, environmentOf("reviewer", folder))
  try {
    await reviewer.show(`/${SOUND}\r`, "文件 (1/1)")
    await reviewer.show("\r", /发现 \(1\/\d+\)/)
    await reviewer.show("S", "输入指纹前 4 位")
    return { sign: reviewer.frame("sign") }
  } finally {
    reviewer.close()
  }
}

async function inEnglish(program: CliProgram, folder: string) {
  const clerk = await sitDown(program, { ...environmentOf("clerk", folder), GOUJI_LANG: "en" })
  try {
    await clerk.show("?", "year to the right")
    return { help: clerk.frame("help", "en") }
  } finally {
    clerk.close()
  }
}

/** Somebody at the dashboard: what is typed is waited for, and what then stands there can be taken along. */
async function sitDown(program: CliProgram, environment: Readonly<Record<string, string>>) {
  const terminal: Terminal = inTerminal({ argv: [program.main], environment, ...SIZE })
  await terminal.see(/ (?:clerk|reviewer) ?[（(][\s\S]*\(1\/9\)/)
  return {
    close: terminal.close,
    show: async (keys: string, words: string | RegExp) => {
      terminal.type(keys)
      await terminal.see(words)
    },
    frame: (stop: Stop, lang: "zh" | "en" = "zh") =>
      frameSvg({ ...SIZE, lang, title: "Gouji 勾稽", description: STOPS[stop], runs: terminal.runs() }),
  }
}
