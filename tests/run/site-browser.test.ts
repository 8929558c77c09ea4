import { AxeBuilder } from "@axe-core/playwright"
import type { Browser, BrowserContextOptions, Page as Tab } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { launchBrowser } from "../suites/browser.ts"
import { type RunningSite, startSite } from "../suites/running-site.ts"
import { address, type Page, templatesOfSamples } from "../suites/site-pages.ts"

const WIDTHS = [320, 390, 1280]
const NAMES = [
  "home",
  "search",
  "organisation",
  "status",
  "organisation and year",
  "figure",
  "change",
  "diff",
  "comparing",
  "compared",
  "document",
  "rule",
  "register",
  "glossary",
  "term",
  "corrections",
  "downloads",
  "verify",
  "about",
  "checker",
  "not found",
]

let site: RunningSite
let browser: Browser
let pages: ReadonlyMap<string, Page>

beforeAll(async () => {
  site = await startSite()
  browser = await launchBrowser()
  pages = new Map((await templatesOfSamples(site.desk)).map((page) => [page.name, page]))
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test("these are all the kinds of pages there are", () => {
  expect([...pages.keys()]).toEqual(NAMES)
})

describe.each(["zh", "en"] as const)("in %s", (lang) => {
  test.each(NAMES)("the %s page can be read without JavaScript", async (name) => {
    await visiting({ lang, name, javaScriptEnabled: false }, async (tab) => {
      expect(await tab.locator("html").getAttribute("lang")).toBe(lang === "zh" ? "zh-CN" : "en")
      expect(await tab.locator("h1").count()).toBe(1)
      expect(await tab.getByText(pageOf(name).key[lang]).locator("visible=true").count()).toBeGreaterThan(0)
    })
  })

  test.each(NAMES)("the %s page fits the screen, and axe has no serious objection to it", async (name) => {
    await visiting({ lang, name, bypassCSP: true }, async (tab) => {
      await openDetails(tab)
      for (const width of WIDTHS) {
        await tab.setViewportSize({ width, height: 800 })
        expect(await tab.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBe(width)
      }
      expect(await objections(new AxeBuilder({ page: tab }))).toEqual([])
    })
  })
})

test.each(NAMES)("the %s page has contrast enough in the dark", async (name) => {
  await visiting({ lang: "zh", name, bypassCSP: true, colorScheme: "dark" }, async (tab) => {
    await openDetails(tab)
    expect(await objections(new AxeBuilder({ page: tab }).withRules(["color-contrast"]))).toEqual([])
  })
})

/** What is the same in every mode: data, frames for other pages, and the files of releases. */
const FILE = /^\/(?:en\/)?(?:api\/v1|embed|data\/[0-9a-f]{12})\/|[.](?:json|jsonld|csv|md|xml|txt|svg|png)$/

/** In the long form every mode in both languages; in the short one each template in one mode in either. */
const IN_BOTH = process.env["GOUJI_MODES"] === "all"
const MODES = (["elder", "contrast"] as const).flatMap((mode, turn) =>
  NAMES.map((name, at) => ({
    mode,
    name,
    languages: (["zh", "en"] as const).filter((_, which) => IN_BOTH || which === (at + turn) % 2),
  })),
)

test.each(MODES)(
  "the $name page fits the screen as $mode, stays so, and axe has no serious objection",
  async ({ mode, name, languages }) => {
    for (const lang of languages)
      await visiting({ lang, name, mode, bypassCSP: true }, async (tab) => {
        await openDetails(tab)
        expect(await tab.locator("html").getAttribute("data-mode")).toBe(mode)
        const leads = await tab
          .locator("main a[href^='/']")
          .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""))
        const pages = leads.filter((href) => !FILE.test(href))
        expect(pages.filter((href) => !href.startsWith(`/${mode}`))).toEqual([])
        expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
        expect(await objections(new AxeBuilder({ page: tab }))).toEqual([])
      })
  },
)

test("large and simple is large, and has no picture in place of a table", async () => {
  await visiting({ lang: "zh", name: "organisation and year", mode: "elder" }, async (tab) => {
    const size = await tab.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
    expect(size).toBeGreaterThanOrEqual(20)
    expect(await tab.locator("main svg.bar, main .panels").locator("visible=true").count()).toBe(0)
  })
})

test("no page asks anyone else for anything, stores anything, or breaks its own policy", async () => {
  const context = await browser.newContext()
  const tab = await context.newPage()
  const elsewhere: string[] = []
  const complaints: string[] = []
  tab.on("request", (request) => {
    if (!request.url().startsWith(site.origin)) elsewhere.push(request.url())
  })
  tab.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404")) complaints.push(message.text())
  })
  tab.on("pageerror", (error) => complaints.push(error.message))
  for (const { path } of pages.values()) await tab.goto(site.origin + path, { waitUntil: "load" })
  expect(elsewhere).toEqual([])
  expect(complaints).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await tab.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  await context.close()
})

test("the first key press offers to skip to the content, and every place of focus is seen", async () => {
  await visiting({ lang: "zh", name: "figure" }, async (tab) => {
    await tab.keyboard.press("Tab")
    expect(await tab.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#main")
    await tab.keyboard.press("Enter")
    await tab.keyboard.press("Tab")
    const focus = tab.locator(":focus")
    expect(await focus.evaluate((element) => element.closest("main") !== null)).toBe(true)
    expect(await focus.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe("none")
  })
})

test("links to figures are large enough to touch, but for those inside sentences", async () => {
  await visiting({ lang: "zh", name: "organisation and year" }, async (tab) => {
    await openDetails(tab)
    const small = await tab
      .locator("td .amount, .term .amount, nav a, summary")
      .evaluateAll((links) => links.filter((link) => link.getBoundingClientRect().height < 24).length)
    expect(small).toBe(0)
  })
})

test("on paper, what is folded on the screen is printed too", async () => {
  await visiting({ lang: "zh", name: "organisation and year" }, async (tab) => {
    const folded = tab.locator("details .check .explanation").first()
    expect(await folded.isVisible()).toBe(false)
    await tab.emulateMedia({ media: "print" })
    expect((await folded.boundingBox())?.height ?? 0).toBeGreaterThan(0)
    await tab.emulateMedia({ media: null })
  })
})

function pageOf(name: string): Page {
  const page = pages.get(name)
  if (page === undefined) throw new TypeError(`no such page: ${name}`)
  return page
}

interface Visit extends BrowserContextOptions {
  readonly lang: "zh" | "en"
  readonly name: string
  readonly mode?: "elder" | "contrast"
}

/** One tab for each way of looking, since a new one takes longer than a page. */
const tabs = new Map<string, Tab>()

async function visiting(
  { lang, name, mode, ...options }: Visit,
  look: (tab: Tab) => Promise<void>,
): Promise<void> {
  const way = JSON.stringify(options)
  const tab = tabs.get(way) ?? (await browser.newPage(options))
  tabs.set(way, tab)
  await tab.setViewportSize({ width: 390, height: 800 })
  const path = address(lang, pageOf(name).path)
  await tab.goto(site.origin + (mode === undefined ? path : `/${mode}${path}`))
  await look(tab)
}

/** What axe finds serious or worse, each with the first element it is about. There are no frames to go into. */
async function objections(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.setLegacyMode(true).analyze()
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`)
}

async function openDetails(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true
  })
}
