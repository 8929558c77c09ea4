import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"

import { nodeHash, openEmbeddedRegistry, systemClock } from "@gouji/adapters"
import { createDesk, type Desk } from "@gouji/application/desk"
import { QUESTIONS } from "@gouji/application/reader"
import { afterAll, beforeAll, expect, test } from "vitest"

import { type CliProgram, cliProgram, type Started } from "../suites/cli-program.ts"
import { samples } from "../suites/running-site.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-mcp-"))
const path = join(folder, "registry.db")
let program: CliProgram
let desk: Desk
const started: Started[] = []

beforeAll(async () => {
  program = await cliProgram()
  const registry = openEmbeddedRegistry(path)
  desk = createDesk({ registry, hash: nodeHash, clock: systemClock })
  for (const sample of samples().slice(0, 3)) await desk.importDocument(sample)
  await registry.close()
}, 120_000)
afterAll(() => {
  for (const { process } of started) process.kill()
  program?.remove()
  rmSync(folder, { recursive: true, force: true })
})

interface Answer {
  readonly id?: number
  readonly result?: {
    readonly protocolVersion?: string
    readonly tools?: readonly { readonly name: string; readonly inputSchema: { readonly type: string } }[]
    readonly content?: readonly { readonly type: string; readonly text: string }[]
    readonly isError?: boolean
  }
  readonly error?: { readonly code: number }
}

/** Speaks the protocol as it is written down: a message of JSON-RPC a line. */
async function session(...options: readonly string[]) {
  const argv = ["mcp", "--registry", path, "--site", "https://open.example/", "--lang", "zh", ...options]
  const running = program.start(argv, {}, "open")
  started.push(running)
  const { stdin, stdout } = running.process
  if (stdin === null || stdout === null) throw new TypeError("no pipes")
  const waiting = new Map<number, (answer: Answer) => void>()
  createInterface({ input: stdout }).on("line", (line) => {
    const answer: Answer = JSON.parse(line)
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
  })
  let last = 0
  const send = (message: object) => stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`)
  const ask = (method: string, params: object): Promise<Answer> => {
    const id = ++last
    return new Promise((resolve) => {
      waiting.set(id, resolve)
      send({ id, method, params })
    })
  }
  const client = {
    protocolVersion: "2025-06-18",
    capabilities: {},
    clientInfo: { name: "test", version: "1" },
  }
  const { result } = await ask("initialize", client)
  expect(result?.protocolVersion).toBe("2025-06-18")
  send({ method: "notifications/initialized" })
  const call = async (name: string, given: object) =>
    (await ask("tools/call", { name, arguments: given })).result ?? {}
  return { ask, call, end: () => stdin.end(), exit: running.exit }
}

const wordsOf = ({ content = [] }: NonNullable<Answer["result"]>) => content.map(({ text }) => text).join()

test("every question is a tool, and every answer begins with its address", async () => {
  const { ask, call, end, exit } = await session("--drafts")
  const { result } = await ask("tools/list", {})
  expect(result?.tools?.map(({ name }) => name)).toEqual(QUESTIONS.map(({ name }) => name))
  const list = wordsOf(await call("list_disclosures", { limit: 2 }))
  expect(list).toMatch(/^https:\/\/open\.example\/api\/v1\/disclosures\?limit=2\n/)
  const [, id = "", organisation = ""] = /\| ([0-9a-f]{12}) \| ([0-9a-f]{10}) \|/.exec(list) ?? []
  const [, cursor = ""] = /\ncursor: (\S+)\n/.exec(list) ?? []
  expect(wordsOf(await call("list_disclosures", { limit: 2, cursor }))).not.toContain(id)
  const figure = wordsOf(await call("get_figure", { document: id, figure: "f1" }))
  expect(figure).toMatch(new RegExp(`^https://open\\.example/f/${id}/f1\n`))
  expect(wordsOf(await call("get_organisation", { organisation }))).toContain(
    `<https://open.example/d/${organisation}/`,
  )
  const rules = wordsOf(await call("get_rule", { rule: "N02" }))
  expect(rules).toMatch(/^https:\/\/open\.example\/r\/N02\n/)
  end()
  expect(await exit).toBe(0)
}, 60_000)

test("what cannot be asked or is not there is told, and the session goes on", async () => {
  const { call, ask } = await session("--drafts")
  for (const [name, given] of [
    ["get_rule", { rule: "X99" }],
    ["list_disclosures", { limit: 0 }],
    ["list_disclosures", { nothing: 1 }],
    ["list_disclosures", { cursor: "altered" }],
  ] as const) {
    const answer = await ask("tools/call", { name, arguments: given })
    expect(answer.result?.isError === true || answer.error !== undefined, name).toBe(true)
  }
  expect(wordsOf(await call("get_status", {}))).toContain("https://open.example/status")
}, 60_000)

test("tells what is published and nothing else, unless drafts are asked for", async () => {
  const { call } = await session()
  expect(wordsOf(await call("list_disclosures", {}))).not.toMatch(/[0-9a-f]{12} \|/)
  const [{ name = "" } = {}] = samples()
  const unit = name.split("-")[0] ?? ""
  expect(wordsOf(await call("search", { q: unit }))).not.toContain(`| ${unit} |`)
}, 60_000)
