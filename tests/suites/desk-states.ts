import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { CheckedDocument, Listing, Report } from "@gouji/application"

import { type Ran, runCli } from "./cli.ts"
import { narrative } from "./given-narrative.ts"

/** How far the sound document of a registry has come. */
export type DeskState = "imported" | "submitted" | "signed" | "published"
/** Who runs a command: the first three have keys the registry knows. */
export type Who = "chief" | "clerk" | "reviewer" | "nobody"

/** Registries in which a sound document stands in one state after another, beside one with a fatal finding. */
export interface DeskStates {
  readonly good: string
  readonly bad: string
  /** The ids the registry gives them, and a finding of the second. */
  readonly goodId: string
  readonly badId: string
  readonly finding: string
  /** Public keys. */
  readonly keyOf: (who: Exclude<Who, "nobody">) => string
  /** Runs a command as somebody on a fresh copy of the registry in a state. */
  readonly run: (
    argv: readonly string[],
    on?: { readonly who?: Who; readonly state?: DeskState },
  ) => Promise<Ran>
}

/** Builds them in a folder, through the commands themselves. */
export async function deskStates(folder: string): Promise<DeskStates> {
  const place = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const good = place("good.txt", narrative())
  const bad = place("bad.txt", narrative({ organisation: "示例区档案馆", expenditure: "125.00" }))
  const at = (name: string) => join(folder, `${name}.db`)
  const as = (who: Who, registry: string, argv: readonly string[]) =>
    // In front, so that a command may name another.
    runCli(["--registry", registry, ...argv], {
      environment: { GOUJI_KEY: join(folder, `${who}.pem`), HOME: folder },
    })
  const done = async (who: Who, registry: string, ...argv: readonly string[]) => {
    const ran = await as(who, registry, argv)
    if (ran.exit !== 0) throw new Error(`${argv.join(" ")}: ${ran.exit} ${ran.stderr}`)
    return ran.stdout
  }

  const keys = new Map<string, string>()
  for (const who of ["chief", "clerk", "reviewer"] as const) {
    keys.set(who, (await done(who, at("imported"), "keys", "new")).trim())
    const role = who === "chief" ? "administrator" : who
    await done("chief", at("imported"), "keys", "enrol", keys.get(who) ?? "", "--name", who, "--role", role)
  }
  const register =
    "编号,单位名称,级别,设立日期\nlibrary,示例区图书馆,部门,2000-01-01\narchive,示例区档案馆,部门,2000-01-01\n"
  await done("chief", at("imported"), "organisations", place("register.csv", register))
  await done("clerk", at("imported"), "import", good, bad)
  const listed = Listing.parse(JSON.parse(await done("nobody", at("imported"), "list", "--format", "json")))
  const idOf = (name: string) =>
    listed.disclosures.find(({ organisation }) => organisation.name === name)?.id ?? ""
  const [goodId, badId] = [idOf("示例区图书馆"), idOf("示例区档案馆")]
  let before = "imported"
  for (const [who, act, state] of [
    ["clerk", "submit", "submitted"],
    ["reviewer", "sign", "signed"],
    ["clerk", "publish", "published"],
  ] as const) {
    copied(at(before), at(state))
    await done(who, at(state), act, goodId)
    before = state
  }
  const shown = Report.parse(
    JSON.parse(await done("nobody", at("imported"), "show", badId, "--format", "json")),
  )
  const finding = CheckedDocument.parse(shown.documents[0]).findings[0]?.id ?? ""

  let copies = 0
  return {
    good,
    bad,
    goodId,
    badId,
    finding,
    keyOf: (who) => keys.get(who) ?? "",
    run: async (argv, { who = "clerk", state = "imported" } = {}) => {
      copies += 1
      mkdirSync(join(folder, "copies"), { recursive: true })
      const copy = join(folder, "copies", `${copies}.db`)
      copied(at(state), copy)
      return as(who, copy, argv)
    },
  }
}

/** A registry nobody has open: what its last writer left beside it belongs to it. */
function copied(from: string, to: string): void {
  for (const ending of ["", "-wal"]) if (existsSync(from + ending)) copyFileSync(from + ending, to + ending)
}
