import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { nodeWorld } from "@gouji/adapters"
import { asText, printedPaper } from "@gouji/testkit"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { launchBrowser } from "../suites/browser.ts"
import { fontlessPdf } from "../suites/fontless-pdf.ts"
import { readingReport } from "../suites/reading-report.ts"
import { type BundleSizes, bundleInto, type ReadingSite, startReadingSite } from "../suites/reading-site.ts"
import { FORMATS, written } from "../suites/round-trip.ts"
import { sharedFile, WITHOUT_IT } from "../suites/shared-documents.ts"

const FONT = new Uint8Array(
  readFileSync(
    createRequire(import.meta.url).resolve(
      "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
    ),
  ),
)
const PAPER = printedPaper({ form: "shanghai-final", seed: 2 })
const GENERATED = [...FORMATS.map((format) => `paper.${format}`), "fontless.pdf"]
const PUBLISHED = [
  "002-finance-bureau-2024-final.pdf",
  "006-finance-bureau-2025-budget.pdf",
  "008-government-office-2025-budget.pdf",
  "013-subdistrict-2024-budget.pdf",
  "014-subdistrict-2025-budget.pdf",
  "016-justice-bureau-2026-budget.pdf",
].flatMap((name) => {
  const bytes = sharedFile(`documents/${name}`)
  return bytes === undefined ? [] : [[name, bytes] as const]
})
if (PUBLISHED.length === 0) console.info(`the published documents: skipped, ${WITHOUT_IT}`)

const folder = mkdtempSync(join(tmpdir(), "gouji-reading-"))
const elsewhere: string[] = []
const complaints: string[] = []
let documents: ReadonlyMap<string, Uint8Array>
let sizes: BundleSizes
let site: ReadingSite
let browser: Browser
let page: Page

beforeAll(async () => {
  documents = new Map([...(await generated()), ...PUBLISHED])
  sizes = await bundleInto(folder)
  site = await startReadingSite({ folder, documents, cMap: nodeWorld.cMap })
  browser = await launchBrowser()
  page = await browser.newPage()
  page.on("request", (request) => {
    if (!request.url().startsWith(`${site.origin}/`)) elsewhere.push(request.url())
  })
  page.on("console", (message) => complaints.push(message.text()))
  page.on("pageerror", ({ message }) => complaints.push(message))
  await page.goto(site.origin, { waitUntil: "load" })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test("a text is read without the parts that other formats need", async () => {
  const before = site.asked.length
  await onPage("paper.txt")
  expect(site.asked.slice(before)).toEqual(["/documents/paper.txt"])
  console.info("gzipped bytes for a browser:", sizes)
  expect(Object.keys(sizes.later).join(" ")).toMatch(/pdfjs-dist.*xlsx|xlsx.*pdfjs-dist/)
})

describe("on a page", () => {
  test.each(GENERATED)("%s gives the report that it gives in Node", async (name) => {
    expect(await parting(name, onPage)).toBeNull()
  })
})

describe("in a worker of a page", () => {
  test.each(GENERATED)("%s gives the report that it gives in Node", async (name) => {
    expect(await parting(name, inWorker)).toBeNull()
  })

  test.each(PUBLISHED)("the published %s does too", async (name) => {
    expect(await parting(name, inWorker)).toBeNull()
  })
})

test("nothing was asked of anyone else, and tables of characters only as they were needed", () => {
  const tables = site.asked.filter((path) => path.startsWith("/cmaps/"))
  expect(tables).toContain("/cmaps/UniGB-UCS2-H.bcmap")
  expect(elsewhere).toEqual([])
  expect(complaints).toEqual([])
})

async function generated(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const papers = FORMATS.map(
    async (format) => [`paper.${format}`, await written(PAPER, format, FONT)] as const,
  )
  return [...(await Promise.all(papers)), ["fontless.pdf", fontlessPdf(asText(PAPER))]]
}

const reports = new Map<string, Promise<string>>()

/** Read once for both; a document that Node cannot read would say nothing of the browser. */
async function inNode(name: string): Promise<string> {
  const report = reports.get(name) ?? readingReport(documents.get(name) ?? new Uint8Array(), nodeWorld)
  reports.set(name, report)
  const { ok, disclosure, verdicts } = JSON.parse(await report)
  expect(ok).toBe(true)
  expect(disclosure.figures.length).toBeGreaterThan(10)
  expect(verdicts.length).toBeGreaterThan(10)
  return report
}

function onPage(name: string): Promise<string> {
  return page.evaluate(`report("/documents/${name}")`)
}

function inWorker(name: string): Promise<string> {
  return page.evaluate(`reportOfWorker("/documents/${name}")`)
}

/** Read in both places at once. */
async function parting(name: string, report: (name: string) => Promise<string>): Promise<object | null> {
  const [there, here] = await Promise.all([report(name), inNode(name)])
  return difference(there, here)
}

/** Where two reports part, with a little of what stands there; they are too long to be shown. */
function difference(one: string, other: string): object | null {
  if (one === other) return null
  let at = 0
  while (one[at] === other[at]) at++
  const around = (report: string) => report.slice(Math.max(0, at - 80), at + 80)
  return { at, inBrowser: around(one), inNode: around(other) }
}
