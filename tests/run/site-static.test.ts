import { createHash } from "node:crypto"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { launchBrowser } from "../suites/browser.ts"
import { openChecker } from "../suites/checker-tab.ts"
import { type Ran, runCli } from "../suites/cli.ts"
import { serveFiles } from "../suites/file-server.ts"
import { narrative } from "../suites/given-narrative.ts"
import { publishedRegistry } from "../suites/published-registry.ts"
import { samples } from "../suites/running-site.ts"

/** The address the site is to have; nobody is there. */
const ADDRESS = "https://budget.example"
/** Of one paper, each of the one before. */
const CORRECTIONS = 3

const folder = mkdtempSync(join(tmpdir(), "gouji-static-"))
const target = join(folder, "site")
const registry = join(folder, "registry.db")
let documents: readonly { readonly id: string; readonly figures: readonly string[] }[]
let first: Ran
let server: Awaited<ReturnType<typeof serveFiles>>

const writeSite = (to: string, stop?: AbortSignal) =>
  runCli(["site", "--static", to, "--address", ADDRESS], {
    environment: { ...process.env, LANG: "zh_CN.UTF-8", GOUJI_REGISTRY: registry },
    ...(stop && { stop }),
  })

beforeAll(async () => {
  const { desk, bringIn, publish, close } = await publishedRegistry(registry)
  const versions = Array.from({ length: CORRECTIONS + 1 }, (_, version) => corrected(version))
  const papers = [...samples().slice(0, 2), ...versions.map((bytes) => ({ name: "版本.txt", bytes }))]
  const ids: string[] = []
  for (const paper of papers) {
    const id = await bringIn(paper)
    await publish(id)
    ids.push(id)
  }
  documents = await Promise.all(
    ids.map(async (id) => {
      const view = await desk.disclosure(id)
      return { id, figures: view.ok ? view.value.document.figures.map((figure) => figure.id) : [] }
    }),
  )
  await close()
  first = await writeSite(target)
  server = await serveFiles(target)
}, 900_000)

afterAll(async () => {
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The same paper, a sentence longer each time. */
function corrected(version: number): Uint8Array {
  return new TextEncoder().encode(`${narrative()}\n${"更正说明。".repeat(version)}\n`)
}

function filesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(root, file)).isFile())
    .map((file) => file.replaceAll("\\", "/"))
    .toSorted()
}

const read = (file: string) => readFileSync(join(target, file), "utf8")
const pages = () => filesIn(target).filter((file) => file.endsWith(".html"))

/** The address a file of a page is served at. */
const addressOf = (file: string) => `/${file.replace(/index\.html$/, "")}`

/** Every address an element of a page names, whole. */
function addressesOn(page: string, at: string): readonly URL[] {
  const named = [...page.matchAll(/<[^>]+?\s(?:href|src|action|poster|data)="([^"]*)"/g)]
  return named.map(([, address = ""]) => new URL(address.replaceAll("&amp;", "&"), server.origin + at))
}

test("the public site is written, and how much and how fast is said", () => {
  expect(first.stderr).toMatch(/每秒 [\d.]+ 个页面/)
  expect(first.exit).toBe(0)
  const nowhere = pages().filter((file) => file.endsWith("404.html"))
  expect(nowhere).toHaveLength(2)
  expect(first.stdout).toContain(`${pages().length - nowhere.length} 个页面`)
  console.info(first.stderr.trim().split("\n").at(-1))
  expect(existsSync(`${target}.part`)).toBe(false)
})

test("every link on every page leads to something, and every fragment to a place", async () => {
  const links = new Map<string, string>()
  for (const file of pages()) {
    for (const { href } of addressesOn(read(file), addressOf(file)))
      if (href.startsWith(`${server.origin}/`)) links.set(href, file)
  }
  const answers = new Map<string, string | undefined>()
  for (const path of new Set([...links.keys()].map((href) => new URL(href).pathname))) {
    const answer = await fetch(server.origin + path)
    answers.set(path, answer.ok ? await answer.text() : undefined)
  }
  const dead = [...links].filter(([href]) => !leadsTo(new URL(href), answers))
  expect(dead.slice(0, 20)).toEqual([])
  expect(answers.size).toBeGreaterThan(300)
}, 300_000)

/** Whether a file answers, with the place that is meant in it. A question is one that files cannot answer. */
function leadsTo({ pathname, search, hash }: URL, answers: ReadonlyMap<string, string | undefined>): boolean {
  const answer = answers.get(pathname)
  const id = decodeURIComponent(hash.slice(1))
  return (
    answer !== undefined &&
    (search === "" || pathname === "/icon.svg") &&
    (id === "" || answer.includes(` id="${id}"`))
  )
}

test("what the sitemap and the feeds name is there, under the address that was said", async () => {
  const xml = filesIn(target).filter((file) => file.endsWith(".xml"))
  const named = xml.flatMap((file) =>
    [...read(file).matchAll(/<loc>([^<]+)<\/loc>|<link[^>]* href="([^"]+)"/g)].map(
      ([, a, b]) => a ?? b ?? "",
    ),
  )
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((address) => !address.startsWith(`${ADDRESS}/`))).toEqual([])
  for (const address of new Set(named)) {
    const { pathname, search } = new URL(address)
    expect(search, address).toBe("")
    expect((await fetch(server.origin + pathname)).status, address).toBe(200)
  }
}, 120_000)

test("each organisation's year is a drawing too, and none is a PNG, of which four a paper would take the longest", () => {
  const pictures = filesIn(target).filter((file) => /(?:poster|share)\.\w+$/.test(file))
  expect(pictures.length).toBeGreaterThan(0)
  expect(pictures.filter((file) => !file.endsWith("poster.svg"))).toEqual([])
})

test("every figure is a place on its document's page, once, and has no page of its own", () => {
  for (const { id, figures } of documents) {
    const page = read(`doc/${id}/index.html`)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one)
    expect(ids.length).toBe(new Set(ids).size)
    expect(figures.length).toBeGreaterThan(0)
    expect(figures.filter((figure) => !ids.includes(figure))).toEqual([])
  }
  expect(existsSync(join(target, "f"))).toBe(false)
})

test("a page needs no script, and lets none run that is not the site's own", () => {
  for (const file of pages()) {
    const page = read(file)
    const scripts = page.match(/<script(?![^>]*ld\+json)/g) ?? []
    expect(page, file).toContain('<meta http-equiv="content-security-policy"')
    if (/^(en\/)?check\/index\.html$/.test(file)) expect(page, file).toMatch(/script-src 'self' 'sha256-/)
    else {
      expect(scripts, file).toEqual([])
      expect(page, file).toContain("script-src 'none'")
    }
  }
})

test("every version that was public is there, and what took its place", () => {
  const versions = documents.slice(-(CORRECTIONS + 1))
  const list = read("corrections/index.html")
  for (const { id } of versions.slice(0, -1)) expect(list).toContain(`href="/doc/${id}"`)
  for (const { id } of versions) expect(existsSync(join(target, "doc", id, "index.html"))).toBe(true)
})

test("written again, every file is the same to the byte, and what is not in the site any more is gone", async () => {
  const hashes = () =>
    filesIn(target).map((file) => `${createHash("sha256").update(read(file)).digest("hex")} ${file}`)
  const before = hashes()
  writeFileSync(join(target, "left-over.html"), "旧")
  expect((await writeSite(target)).exit).toBe(0)
  expect(hashes()).toEqual(before)
}, 600_000)

test("stopped half-way, what was there is still there, and nothing half", async () => {
  const before = filesIn(target)
  const stopping = new AbortController()
  setTimeout(() => stopping.abort(), 2500)
  expect((await writeSite(target, stopping.signal)).exit).toBe(130)
  expect(filesIn(target)).toEqual(before)
  expect(readdirSync(folder).filter((name) => name.startsWith("site"))).toEqual(["site"])
}, 60_000)

test("a folder with something else in it is left alone", async () => {
  const other = join(folder, "other")
  mkdirSync(other)
  writeFileSync(join(other, "mine.txt"), "我的")
  expect((await writeSite(other)).exit).toBe(2)
  expect(readdirSync(other)).toEqual(["mine.txt"])
  expect((await runCli(["site", "--static", other, "--address", "budget.example/a"])).exit).toBe(2)
})

describe("in a browser", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  }, 60_000)
  afterAll(() => browser?.close())

  test.each(["/check/", "/en/check/"])(
    "%s checks a document, with the network cut",
    async (path) => {
      const tab = await openChecker(browser, { address: server.origin + path })
      const broken = narrative({ organisation: "示例区档案馆", expenditure: "125.00" })
      await tab.check({ name: "broken.txt", bytes: broken })
      const report = JSON.parse(String(await tab.take("json")))
      expect(report.documents[0].findings.length).toBeGreaterThan(0)
      expect(tab.askedSince).toEqual([])
      await tab.close()
    },
    120_000,
  )
})
