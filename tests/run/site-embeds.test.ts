import { createServer } from "node:http"
import { gzipSync } from "node:zlib"

import { AxeBuilder } from "@axe-core/playwright"
import type { DisclosureView } from "@gouji/application"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { launchBrowser } from "../suites/browser.ts"
import { HOSTILE_NAME, hostileSample } from "../suites/hostile-sample.ts"
import { type RunningSite, samples, startSite } from "../suites/running-site.ts"

let site: RunningSite
let views: readonly DisclosureView[]
const get = (path: string, init?: RequestInit) => fetch(site.origin + path, init)

beforeAll(async () => {
  site = await startSite()
  for (const sample of [...samples(), hostileSample()]) await site.desk.importDocument(sample)
  const heads = await site.desk.disclosures()
  const all = await Promise.all(heads.map(({ id }) => site.desk.disclosure(id)))
  views = all.flatMap((view) => (view.ok ? [view.value] : []))
}, 300_000)
afterAll(() => site?.stop())

const statusOf = ({ head }: DisclosureView) =>
  `/embed/status/${head.organisation.id}/${head.fiscalYear}/${head.stage}`

const CHARTS = ["sources", "uses", "nature", "changes", "subjects", "three-publics"] as const
const chartOf = ({ head }: DisclosureView, name: string) =>
  `/embed/chart/${head.organisation.id}/${head.fiscalYear}/${head.stage}/${name}`
const pageOf = ({ head }: DisclosureView) => `/d/${head.organisation.id}/${head.fiscalYear}/${head.stage}`

/** One figure in every state there is, of every document, and every status. */
function addresses(): readonly string[] {
  return views.flatMap((view) => {
    const states = new Map(view.document.figures.map((figure) => [figure.state, figure.id]))
    return [...[...states.values()].map((id) => `/embed/figure/${view.head.id}/${id}`), statusOf(view)]
  })
}

/** Every chart of every page of an organisation's year, by what the page itself offers, and of every organisation. */
async function chartAddresses(): Promise<readonly string[]> {
  const organisations = new Set(views.map(({ head }) => `/d/${head.organisation.id}`))
  const pages = await Promise.all(
    [...views.map(pageOf), ...organisations].map(async (path) => {
      return (await get(path)).text()
    }),
  )
  return pages.flatMap((page) =>
    [...page.matchAll(/href="(\/embed\/chart\/[^"]+)"/g)].map(([, href = ""]) => href),
  )
}

/** What a page or a frame prints within one element, in the order it stands there. */
function amountsIn(html: string): readonly string[] {
  return [...html.matchAll(/<data [^>]*>([\s\S]*?)<\/data>/g)].map(([, printed = ""]) =>
    printed.replaceAll("<!-- -->", ""),
  )
}

describe("an embed", () => {
  test("is a whole small page without a script, that anyone may frame and that loads nothing (G12)", async () => {
    const all = [...addresses(), ...(await chartAddresses())]
    for (const path of all.flatMap((one) => [one, `/en${one}`])) {
      const answer = await get(path)
      const html = await answer.text()
      expect(answer.status, path).toBe(200)
      expect(html).toMatch(/^<!doctype html>\n<html lang="(?:zh-CN|en)">/)
      expect(html).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\son\w+=|javascript:|url\(|@import/i)
      expect(gzipSync(html).length).toBeLessThanOrEqual(20 * 1024)
      const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
      expect(Buffer.byteLength(style)).toBeLessThanOrEqual(6 * 1024)
      expect(answer.headers.get("content-security-policy")).toMatch(
        /^default-src 'none'; .*frame-ancestors \*$/,
      )
      expect(answer.headers.get("x-frame-options")).toBeNull()
      expect(answer.headers.get("set-cookie")).toBeNull()
    }
  }, 120_000)

  test("of a figure says what it is, how much, in what unit, whether it agrees, of when and of which document", async () => {
    const view = views.find(
      ({ head }) => head.organisation.name === "云岭区政务服务中心" && head.fiscalYear === 2024,
    )
    const figure = view?.document.figures.find(({ printed }) => printed === "371.06")
    if (view === undefined || figure === undefined) throw new TypeError("the sample is not there")
    const html = await (await get(`/embed/figure/${view.head.id}/${figure.id}`)).text()
    for (const said of [
      "云岭区政务服务中心",
      "371.06",
      "万元",
      view.head.sha256,
      "数据截至",
      view.head.importedAt.slice(0, 10),
    ])
      expect(html, said).toContain(said)
    expect(html).toMatch(/data-outcome="|未核对/)
    expect(html).toContain(`<a href="/f/${view.head.id}/${figure.id}" target="_top">`)
  })

  test("of a status never leaves out what could not be checked", async () => {
    for (const view of views) {
      const html = await (await get(statusOf(view))).text()
      expect(html).toContain(`没法核对 ${view.head.summary.notChecked}`)
      expect(html).toContain("没法核对不等于通过")
    }
  })

  test("of a chart is there for each chart of a page, under one line of HTML to copy, and for no other", async () => {
    for (const view of views) {
      const page = await (await get(pageOf(view))).text()
      const offered = CHARTS.filter((name) => page.includes(`id="chart-${name}"`))
      expect(offered.length, pageOf(view)).toBeGreaterThan(1)
      for (const name of CHARTS) {
        const isOffered = offered.includes(name)
        expect((await get(chartOf(view, name))).status, chartOf(view, name)).toBe(isOffered ? 200 : 404)
        const line = `&lt;iframe src=&quot;${site.origin}${chartOf(view, name)}&quot;`
        expect(page.includes(line), line).toBe(isOffered)
      }
    }
  }, 120_000)

  test("of a chart prints the amounts of the page's own, each a link out of the frame", async () => {
    for (const view of views) {
      const page = await (await get(pageOf(view))).text()
      for (const part of page.split('<div class="charted" id="chart-').slice(1)) {
        const name = part.slice(0, part.indexOf('"'))
        const drawn = part.slice(0, part.indexOf('<details class="embed-line"'))
        const html = await (await get(chartOf(view, name))).text()
        expect(amountsIn(html), name).toEqual(amountsIn(drawn))
        expect(amountsIn(html).length, name).toBeGreaterThan(0)
        expect(html).toContain('<base target="_top">')
        expect(html).toContain(`href="${pageOf(view)}#chart-${name}"`)
        expect(html).toContain(view.head.sha256)
      }
    }
  }, 120_000)

  test("of an organisation through the years has each year's amount, as it is printed there", async () => {
    const own = views.filter(({ head }) => head.organisation.name === "云岭区政务服务中心")
    const id = own[0]?.head.organisation.id
    const html = await (await get(`/embed/chart/${id}/three-publics`)).text()
    for (const view of own) {
      const printed = view.bySlot.get("sg")?.printed
      expect(html).toContain(`${view.head.fiscalYear} 年`)
      expect(printed && html.includes(printed), `${view.head.fiscalYear}`).toBe(true)
    }
    expect(own.length).toBeGreaterThan(1)
    const alone = views.find(({ head, others }) => others.length === 0 && head.organisation.id !== id)
    expect((await get(`/embed/chart/${alone?.head.organisation.id}/three-publics`)).status).toBe(404)
  })

  test("shows what a document says as words", async () => {
    const view = views.find(({ head }) => head.organisation.name === HOSTILE_NAME)
    if (view === undefined) throw new TypeError("the hostile sample is not there")
    for (const { id } of view.document.figures) {
      const html = await (await get(`/embed/figure/${view.head.id}/${id}`)).text()
      expect(
        html.match(/<[a-z][a-z0-9]*/g)?.every((tag) => TAGS.has(tag.slice(1))),
        id,
      ).toBe(true)
    }
  })

  test("of what is not there is a 404 that may be framed too", async () => {
    const nowhere = [
      ...["/embed/figure/000000000000/f1", "/en/embed/status/nobody/2024/budget"],
      ...[
        "/embed/chart/nobody/2024/budget/uses",
        "/embed/chart/nobody/three-publics",
        "/embed/chart/nobody/uses",
      ],
    ]
    for (const path of nowhere) {
      const answer = await get(path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors *")
    }
  })

  test("is not sent twice, and no other page may be framed", async () => {
    const [path = ""] = addresses()
    const first = await get(path)
    const again = await get(path, { headers: { "if-none-match": first.headers.get("etag") ?? "" } })
    expect(again.status).toBe(304)
    for (const page of ["/", "/rules", "/corrections"])
      expect((await get(page)).headers.get("content-security-policy")).toContain("frame-ancestors 'none'")
  })
})

const TAGS = new Set(
  "html head meta title base style body h1 p ul li a span data time svg path circle q".split(" "),
)

describe("oEmbed", () => {
  test("gives the frame of a page that has one, and the page says so", async () => {
    for (const view of views.slice(0, 3)) {
      const { id, organisation, fiscalYear, stage } = view.head
      const pages = [`/f/${id}/f1`, `/en/d/${organisation.id}/${fiscalYear}/${stage}`]
      const frame = `${site.origin}${chartOf(view, "three-publics")}`
      const chart = await (await get(`/oembed?url=${encodeURIComponent(frame)}`)).json()
      expect(chart.html).toMatch(/^<iframe src="/)
      expect(chart.html).toContain(frame)
      for (const page of pages) {
        const found = await get(`/oembed?url=${encodeURIComponent(site.origin + page)}`)
        const answer = await found.json()
        expect(answer).toMatchObject({ version: "1.0", type: "rich", provider_url: `${site.origin}/` })
        const [, source = ""] = /^<iframe src="([^"]+)"/.exec(answer.html) ?? []
        expect((await fetch(source)).status, source).toBe(200)
        expect(await (await get(page)).text()).toContain(
          `<link rel="alternate" type="application/json+oembed" href="/oembed?url=${encodeURIComponent(page)}"/>`,
        )
      }
    }
  })

  test.each([
    "",
    "/",
    "/rules",
    "https://other.example/f/000000000000/f1",
    "//other.example/f/000000000000/f1",
    "/f/000000000000/f1",
    "/d/%22%3E%3Cscript%3E/2024/budget",
    "/f/%/f1",
    "javascript:alert(1)",
  ])("has none for %j", async (url) => {
    const answer = await get(`/oembed?url=${encodeURIComponent(url)}`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain("<iframe")
  })

  test("keeps to the room there is, and to JSON", async () => {
    const page = encodeURIComponent(`/f/${views[0]?.head.id}/f1`)
    const small = await (await get(`/oembed?url=${page}&maxwidth=320&maxheight=200`)).json()
    expect([small.width, small.height]).toEqual([320, 200])
    expect((await get(`/oembed?url=${page}&format=xml`)).status).toBe(501)
  })
})

describe("in somebody else's page", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  test("it fits a frame of 320 pixels, without a script, and its link opens the whole page", async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 700 },
    })
    const tab = await context.newPage()
    const path = addresses()[0] ?? ""
    const other = createServer((_, answer) => {
      answer.setHeader("content-type", "text/html")
      answer.end(`<!doctype html><iframe src="${site.origin}${path}" width="320" height="300"></iframe>`)
    })
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve))
    const address = other.address()
    await tab.goto(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`)
    const frame = tab.frameLocator("iframe")
    await frame.locator("h1").waitFor()
    const width = await frame
      .locator("body")
      .evaluate((body) => body.ownerDocument.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(320)
    await frame.locator("a[target=_top]").first().click()
    await tab.waitForURL(/\/f\//)
    await context.close()
    other.close()
  })

  test.each(["light", "dark"] as const)(
    "charts fit 320 pixels, and axe has no serious objection to them (%s)",
    async (colorScheme) => {
      const tab = await browser.newPage({
        colorScheme,
        bypassCSP: true,
        viewport: { width: 320, height: 600 },
      })
      const view = views.find(({ document, others }) => others.length > 0 && document.findings.length > 0)
      if (view === undefined) throw new TypeError("needs an organisation of two years")
      const years = `/embed/chart/${view.head.organisation.id}/three-publics`
      const seen = (await chartAddresses()).filter((path) => path.includes(view.head.organisation.id))
      expect(seen).toContain(years)
      for (const path of seen.flatMap((one) => [one, `/en${one}`])) {
        await tab.goto(site.origin + path)
        expect(await tab.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
        const { violations } = await new AxeBuilder({ page: tab }).setLegacyMode(true).analyze()
        const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical")
        expect(grave.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([])
      }
      await tab.close()
    },
    120_000,
  )
})
