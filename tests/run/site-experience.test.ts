import { gzipSync } from "node:zlib"

import type { Browser, BrowserContext, Response, Page as Tab } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { launchBrowser } from "../suites/browser.ts"
import { type RunningSite, startSite } from "../suites/running-site.ts"
import { type Page, templatesOfSamples } from "../suites/site-pages.ts"

let site: RunningSite
let browser: Browser
let pages: readonly Page[]

beforeAll(async () => {
  site = await startSite()
  browser = await launchBrowser()
  pages = await templatesOfSamples(site.desk)
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const KIB = 1024
/** Packed, of a content page (design: budgets of a page). Of the checker everything before a file is chosen. */
const BUDGET = { html: 45 * KIB, css: 15 * KIB, js: 150 * KIB } as const

test("every page keeps to its budget, and what is to be read needs no script at all", async () => {
  for (const { name, path } of pages) {
    const size = await sizesOf(path)
    const told = Object.entries(size).map(([kind, bytes]) => `${kind} ${(bytes / KIB).toFixed(1)}`)
    console.info(`${name.padEnd(22)} KiB packed: ${told.join(", ")}`)
    expect(size.html, `${name}: HTML`).toBeLessThanOrEqual(BUDGET.html)
    expect(size.css, `${name}: CSS`).toBeLessThanOrEqual(BUDGET.css)
    expect(size.js, `${name}: JavaScript`).toBeLessThanOrEqual(isTool(name) ? BUDGET.js : 0)
    expect(size.others, `${name}: images, fonts and data`).toBeLessThanOrEqual(KIB)
  }
}, 120_000)

/** Pages that do something with a file of the reader's. */
function isTool(name: string): boolean {
  return name === "checker" || name === "verify"
}

/** Packed sizes of what a page brings with it until it has loaded. */
async function sizesOf(path: string) {
  const size = { html: 0, css: 0, js: 0, others: 0 }
  await inTab({}, async (tab) => {
    const responses: Response[] = []
    tab.on("response", (response) => responses.push(response))
    await tab.goto(site.origin + path, { waitUntil: "load" })
    // What a page fetches at leisure later is no part of its coming up.
    for (const response of [...responses])
      size[KINDS[response.request().resourceType()] ?? "others"] += gzipSync(await response.body()).length
  })
  return size
}

const KINDS: Readonly<Record<string, "html" | "css" | "js">> = {
  document: "html",
  stylesheet: "css",
  script: "js",
}

/** A cheap telephone on a slow line: 1.6 Mbit/s, 150 ms, a processor four times slower. */
const SLOW = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000, offline: false } as const
const FOUR_TIMES = 4

/** Where readers come in, from a search or a link, and what is longest. */
const FIRST_SEEN = new Set(["home", "organisation and year", "figure", "document", "rule", "checker"])

/** What a browser tells of how a page came up. */
interface Vitals {
  /** Milliseconds until the largest part of it was there. */
  readonly lcp: number
  /** How far things moved after they were there; of nothing moving 0. */
  readonly cls: number
}

test("on a cheap telephone and a slow line a page is there at once, and nothing in it moves", async () => {
  for (const { name, path } of pages.filter((page) => FIRST_SEEN.has(page.name))) {
    const vitals: Vitals[] = []
    // Whatever else the machine does only ever adds: of three visits the quickest counts.
    for (let visit = 0; visit < 3 && !vitals.some(({ lcp }) => lcp <= 1800); visit++)
      vitals.push(await visited(path))
    const lcp = Math.min(...vitals.map((each) => each.lcp))
    const cls = Math.max(...vitals.map((each) => each.cls))
    console.info(`${name.padEnd(22)} LCP ${lcp.toFixed(0)} ms, CLS ${cls.toFixed(3)}`)
    expect(cls, `${name}: layout shift`).toBeLessThanOrEqual(0.02)
    expect(lcp, `${name}: largest contentful paint`).toBeLessThanOrEqual(1800)
  }
}, 240_000)

async function visited(path: string): Promise<Vitals> {
  return inTab({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }, async (tab) => {
    const devtools = await tab.context().newCDPSession(tab)
    await devtools.send("Network.enable")
    await devtools.send("Network.emulateNetworkConditions", SLOW)
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: FOUR_TIMES })
    await tab.goto(site.origin + path, { waitUntil: "load" })
    return tab.evaluate(
      () =>
        new Promise<Vitals>((resolve) => {
          let [lcp, cls] = [0, 0]
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) cls += (entry as unknown as { value: number }).value
          }).observe({ type: "layout-shift", buffered: true })
          new PerformanceObserver((list) => {
            lcp = list.getEntries().at(-1)?.startTime ?? 0
            resolve({ lcp, cls })
          }).observe({ type: "largest-contentful-paint", buffered: true })
        }),
    )
  })
}

describe("a newcomer with a telephone", () => {
  test.each([
    ["zh", "/", "数字对不对得上"],
    ["en", "/en", "whether the figures agree"],
  ] as const)(
    "comes from the home page to why two numbers differ in three taps (%s)",
    async (_, home, question) => {
      await inTab({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }, async (tab) => {
        await tab.goto(site.origin + home)
        await tab.getByRole("link", { name: new RegExp(question, "i") }).tap()
        await tab.waitForLoadState()
        // Something is said to differ, the sentences stand beneath it with the numbers marked, and why in words.
        const finding = tab.locator("article.finding").first()
        await expect.poll(() => isInSight(tab, "#findings")).toBe(true)
        expect(await finding.locator("mark, a[href*='/f/']").count()).toBeGreaterThanOrEqual(2)
        expect((await finding.locator(".explanation").textContent())?.length).toBeGreaterThan(10)
        const amount = finding.locator("a[href*='/f/']").first()
        const printed = ((await amount.textContent()) ?? "").replace(/\s.*$/s, "")
        await amount.tap()
        await tab.waitForLoadState()
        // The number, where it stands, and what binds it.
        expect(await tab.locator("mark").first().textContent()).toContain(printed)
        await tab.locator("main a[href*='/r/']").first().tap()
        await tab.waitForLoadState()
        expect(await tab.locator("main .lead").textContent()).toMatch(/\S{4}/)
        expect(new URL(tab.url()).pathname).toMatch(/\/r\/[A-Z]\d\d$/)
      })
    },
  )
})

async function isInSight(tab: Tab, selector: string): Promise<boolean> {
  const box = await tab.locator(selector).boundingBox()
  return box !== null && box.y >= -10 && box.y < 844
}

async function inTab<T>(
  options: Parameters<Browser["newContext"]>[0],
  work: (tab: Tab) => Promise<T>,
): Promise<T> {
  const context: BrowserContext = await browser.newContext(options)
  try {
    return await work(await context.newPage())
  } finally {
    await context.close()
  }
}
