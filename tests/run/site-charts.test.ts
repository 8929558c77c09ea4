import { AxeBuilder } from "@axe-core/playwright"
import type { DisclosureView } from "@gouji/application"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { launchBrowser } from "../suites/browser.ts"
import { narrative } from "../suites/given-narrative.ts"
import { HOSTILE_NAME, hostileSample } from "../suites/hostile-sample.ts"
import { manySubjects } from "../suites/many-subjects.ts"
import { type RunningSite, samples, startSite } from "../suites/running-site.ts"

let site: RunningSite
let views: readonly DisclosureView[]
const get = (path: string, init?: RequestInit) => fetch(site.origin + path, init)
const html = async (path: string) => (await get(path)).text()

const IN_TIME = "示例区图书馆"
const LATE = "示例区博物馆"
const BOUND = "示例区体育馆"
const MANY = "示例区科技馆"
const SAMPLE = "云岭区政务服务中心"

/** A paper with lines about its dates. */
function dated(organisation: string, ...lines: readonly string[]) {
  const text = narrative({ organisation, aside: lines.join("\n\n") })
  return { name: `${organisation}.txt`, bytes: new TextEncoder().encode(text) }
}

beforeAll(async () => {
  site = await startSite()
  // 2024 has a 29 February: twenty days after 20 February are 11 March, fifty-five after 1 February 27 March.
  const papers = [
    ...samples().filter(({ name }) => name.startsWith(SAMPLE)),
    dated(IN_TIME, "批复日期：2024年2月20日", "发布日期：2024年3月11日"),
    dated(LATE, "批复日期：2024年2月20日", "发布日期：2024年3月12日"),
    dated(BOUND, "2024年2月1日，示例区第一届人民代表大会第一次会议批准了预算。", "发布日期：2024年3月27日"),
    manySubjects(MANY),
    hostileSample(),
  ]
  for (const paper of papers) await site.desk.importDocument(paper)
  const heads = await site.desk.disclosures()
  const all = await Promise.all(heads.map(({ id }) => site.desk.disclosure(id)))
  views = all.flatMap((view) => (view.ok ? [view.value] : []))
}, 300_000)
afterAll(() => site?.stop())

function viewOf(name: string): DisclosureView {
  const view = views.find(({ head }) => head.organisation.name === name && head.fiscalYear === 2024)
  if (view === undefined) throw new TypeError(`nothing of ${name} is there`)
  return view
}

function pathOf(name: string): string {
  const { organisation, fiscalYear, stage } = viewOf(name).head
  return `/d/${organisation.id}/${fiscalYear}/${stage}`
}

/** What of a page stands between two of its headings. */
function sectionOf(page: string, id: string): string {
  const from = page.indexOf(`id="${id}"`)
  return from < 0 ? "" : page.slice(from, page.indexOf("</section>", from))
}

describe("whether a paper was made public in time", () => {
  test.each([
    [IN_TIME, "批复后第 20 天公开，期限是 20 天，按时。", "按时，比期限早 0 天"],
    [LATE, "批复后第 21 天公开，期限是 20 天，晚了 1 天。", "晚 1 天"],
    [BOUND, "人大批准后第 55 天公开，没有超过推定的最长期限 55 天", "不能断定按时"],
  ])("%s: %s", async (name, message, result) => {
    const section = sectionOf(await html(pathOf(name)), "timeliness")
    expect(section).toContain(message)
    expect(section).toContain(result)
    expect(section.match(/class="bar strip"/g)).toHaveLength(1)
    expect(section).toMatch(/《预算法(?:实施条例)?》第/)
  })

  test("is said beside how it was checked, of all papers, in the order that is asked for", async () => {
    const rowsOf = async (path: string) => {
      const table = sectionOf(await html(path), "by-organisation")
      return table.replaceAll("<!-- -->", "").split("<tr>").slice(2)
    }
    const byName = await rowsOf("/status")
    const rowOf = (name: string) => byName.find((row) => row.includes(name)) ?? ""
    expect(rowOf(IN_TIME)).toContain("按时，比期限早 0 天")
    expect(rowOf(LATE)).toContain("晚 1 天")
    expect(rowOf(SAMPLE)).toContain("无法判断：不知道批复日期")
    const gravest = await rowsOf("/status?order=gravest")
    expect(gravest).not.toEqual(byName)
    const namesOf = (rows: readonly string[]) => rows.map((row) => row.split("</th>")[0]).toSorted()
    expect(namesOf(gravest)).toEqual(namesOf(byName))
    const fatal = (row: string) => Number(/请尽快核对 (\d+)/.exec(row)?.[1] ?? 0)
    expect(gravest.map(fatal)).toEqual(gravest.map(fatal).toSorted((a, b) => b - a))
    expect(fatal(gravest[0] ?? "")).toBeGreaterThan(0)
    expect(await rowsOf("/status?order=nonsense")).toEqual(byName)
    expect(await html("/en/status?order=gravest")).toContain('aria-current="true">gravest findings first')
  })

  test("is said of the same days in English, on the organisation's page, and in a frame", async () => {
    expect(sectionOf(await html(`/en${pathOf(LATE)}`), "timeliness")).toContain("Days late: 1.")
    const { id } = viewOf(LATE).head.organisation
    expect(await html(`/d/${id}`)).toContain("1 份里：按时 0 份，晚于期限 1 份，无法断定 0 份。")
    expect(await html(`/embed/chart/${id}/2024/budget/timeliness`)).toContain("晚了 1 天")
  })

  test("is unknown where a day is, with nothing drawn, and never in time", async () => {
    const section = sectionOf(await html(pathOf(SAMPLE)), "timeliness")
    expect(section).toContain("无法判断是否按时：不知道批复日期，不知道公开日期")
    expect(section).not.toMatch(/class="bar strip"|，按时|在期限之内/)
    expect(await html(`/d/${viewOf(SAMPLE).head.organisation.id}`)).not.toContain('id="timeliness"')
  })
})

describe("many subjects", () => {
  test("have an overview for whoever opens it, above a list that has every one with its amount", async () => {
    const page = await html(pathOf(MANY))
    const overview = /<details class="overview">([\s\S]*?)<\/details>/.exec(page)?.[1] ?? ""
    expect(overview.match(/class="tile"/g)).toHaveLength(36)
    const list = page.slice(page.indexOf('<div class="chart tree">'))
    for (let at = 1; at <= 36; at++) {
      const code = `20103${String(at).padStart(2, "0")}`
      expect(list, code).toContain(`<span class="code">${code}</span>`)
    }
    expect(page).not.toContain('<details class="overview" open')
  })

  test("few have none", async () => {
    expect(await html(pathOf(SAMPLE))).not.toContain('class="overview"')
  })
})

describe("a year as a picture", () => {
  test("has the page's amounts, its checks, its source, and stands alone", async () => {
    const { head, bySlot, document } = viewOf(SAMPLE)
    const answer = await get(`${pathOf(SAMPLE)}/poster.svg`)
    const svg = await answer.text()
    expect(answer.headers.get("content-type")).toContain("image/svg+xml")
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1080"/)
    const text = textOf(svg)
    for (const slot of ["exp.total", "sg", "sg.recv"]) expect(text).toContain(bySlot.get(slot)?.printed)
    for (const said of [SAMPLE, "2024 年预算", head.sha256, `${site.origin}${pathOf(SAMPLE)}`])
      expect(text, said).toContain(said)
    const unchecked = document.verdicts.filter(({ outcome }) => outcome === "insufficient-data").length
    expect(text).toContain(`材料不足，没法核对${unchecked}`)
    expect(svg).not.toMatch(/<script|<a |href=|<image|<style|url\(/)
  })

  test("is a PNG of the same size, and the same to the byte when it is asked for again", async () => {
    for (const [name, width] of [
      ["poster.png", 1080],
      ["share.png", 1200],
    ] as const) {
      const first = await get(`${pathOf(SAMPLE)}/${name}?1`)
      const bytes = await bytesOf(first)
      expect(bytes.subarray(1, 4).toString()).toBe("PNG")
      expect(bytes.readUInt32BE(16)).toBe(width)
      expect((await bytesOf(await get(`${pathOf(SAMPLE)}/${name}?2`))).equals(bytes)).toBe(true)
      const etag = first.headers.get("etag") ?? ""
      const kept = await get(`${pathOf(SAMPLE)}/${name}`, { headers: { "if-none-match": etag } })
      expect(kept.status).toBe(304)
    }
  })

  test("is what a page is shared with, and the page leads to it", async () => {
    for (const lang of ["", "/en"]) {
      const page = await html(`${lang}${pathOf(SAMPLE)}`)
      const at = `${lang}${pathOf(SAMPLE)}`
      expect(page).toContain(`<meta property="og:image" content="${site.origin}${at}/share.png"/>`)
      for (const name of ["poster.png", "poster.svg"]) expect(page).toContain(`href="${at}/${name}"`)
    }
  })

  test("takes what a document says for words", async () => {
    const svg = await html(`${pathOf(HOSTILE_NAME)}/poster.svg`)
    const tags = new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag))
    expect([...tags].toSorted()).toEqual(["circle", "g", "line", "rect", "svg", "text", "title", "tspan"])
  })

  test("and a chart in a frame take what a document says for words", async () => {
    const page = await html(pathOf(HOSTILE_NAME))
    const frames = [...page.matchAll(/href="(\/embed\/chart\/[^"]+)"/g)].map(([, href = ""]) => href)
    expect(frames.length).toBeGreaterThan(1)
    for (const frame of frames) {
      const shown = await html(frame)
      expect(shown, frame).not.toMatch(/<(?:script|b|img|iframe)[ >]|href="javascript|]]>/i)
      expect(shown).toContain(HOSTILE_NAME)
    }
  })

  test("of nothing is none", async () => {
    for (const path of [`${pathOf(SAMPLE)}/other.png`, "/d/nobody/2024/budget/poster.svg"])
      expect((await get(path)).status, path).toBe(404)
  })
})

describe("in a browser", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  test.each(["", "/en", "/elder", "/contrast"])(
    "strip and overview fit a telephone, are printed, and axe has no serious objection to them (%s)",
    async (way) => {
      for (const colorScheme of ["light", "dark"] as const) {
        const tab = await browser.newPage({
          colorScheme,
          bypassCSP: true,
          viewport: { width: 390, height: 800 },
        })
        for (const [name, part] of [
          [LATE, "section[aria-labelledby=timeliness]"],
          [MANY, "#chart-subjects"],
        ] as const) {
          await tab.goto(`${site.origin}${way}${pathOf(name)}`)
          await tab.evaluate(() => {
            for (const details of document.querySelectorAll("details")) details.open = true
          })
          for (const width of [390, 1280]) {
            await tab.setViewportSize({ width, height: 800 })
            expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
          }
          const { violations } = await new AxeBuilder({ page: tab })
            .include(part)
            .setLegacyMode(true)
            .analyze()
          const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical")
          expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
          await tab.emulateMedia({ media: "print" })
          expect(await tab.locator(part).first().isVisible()).toBe(true)
          expect(await tab.locator(`${part} .embed-line`).first().isVisible()).toBe(false)
          await tab.emulateMedia({ media: null })
        }
        await tab.close()
      }
    },
    180_000,
  )

  test("no text of a picture leaves it, in the fonts that are here", async () => {
    const tab = await browser.newPage()
    for (const path of views.flatMap(({ head: { organisation, fiscalYear, stage } }) =>
      ["", "/en"].map((lang) => `${lang}/d/${organisation.id}/${fiscalYear}/${stage}/poster.svg`),
    )) {
      await tab.goto(site.origin + path)
      const outside = await tab.evaluate(() =>
        [...document.querySelectorAll("text")].flatMap((text) => {
          const { left, right, bottom } = text.getBoundingClientRect()
          const { width, height } = document.documentElement.getBoundingClientRect()
          return left >= 0 && right <= width && bottom <= height ? [] : [text.textContent]
        }),
      )
      expect(outside, path).toEqual([])
    }
    await tab.close()
  }, 120_000)
})

async function bytesOf(answer: Response): Promise<Buffer> {
  return Buffer.from(await answer.arrayBuffer())
}

/** The words of a drawing. */
function textOf(svg: string): string {
  return svg.replace(/<[^>]*>/g, "").replaceAll("&amp;", "&")
}
