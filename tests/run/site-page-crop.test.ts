import { mkdtempSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { AxeBuilder } from "@axe-core/playwright"
import { nodeWorld, openEmbeddedRegistry } from "@gouji/adapters"
import type { WireFigure } from "@gouji/application"
import { createDesk } from "@gouji/application/desk"
import { createCanvas, loadImage } from "@napi-rs/canvas"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { launchBrowser } from "../suites/browser.ts"
import { bringInDamaged } from "../suites/damaged-original.ts"
import { fontlessPdf } from "../suites/fontless-pdf.ts"
import { narrative } from "../suites/given-narrative.ts"
import { serve } from "../suites/running-site.ts"

/** The server's own, since these papers bring none. */
const FONT = createRequire(import.meta.url).resolve(
  "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
)

const folder = mkdtempSync(join(tmpdir(), "gouji-page-crop-"))
const path = join(folder, "registry.db")
const registry = openEmbeddedRegistry(path)
const desk = createDesk({ registry, ...nodeWorld })

/** A paper in which somebody's name stands one line below an amount. */
function paperBy(name: string, organisation = "示例区图书馆"): string {
  const place = "\n\n三、部门预算情况说明"
  return narrative({ organisation }).replace(place, `\n填报人：示例${name}。${place}`)
}

interface Kept {
  readonly document: string
  readonly figures: readonly WireFigure[]
}

async function bringIn(name: string, bytes: Uint8Array): Promise<Kept> {
  const imported = await desk.importDocument({ name, bytes })
  if (!imported.ok) throw new TypeError(`${name}: ${imported.error.code}`)
  return { document: imported.value.id, figures: imported.value.document.figures }
}

let site: Awaited<ReturnType<typeof serve>>
let paper: Kept
let other: Kept
let text: Kept
let damaged: Awaited<ReturnType<typeof bringInDamaged>>

const get = (address: string, init?: RequestInit) => fetch(site.origin + address, init)
const pageOf = ({ document }: Kept, id: string) => `/f/${document}/${id}`

const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

/** The dots of a picture, each as red, green and blue. */
async function dotsOf(bytes: Buffer) {
  const picture = await loadImage(bytes)
  const { width, height } = picture
  const context = createCanvas(width, height).getContext("2d")
  context.drawImage(picture, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  const dots = Array.from({ length: width * height }, (_, at) => [...data.slice(at * 4, at * 4 + 3)])
  return { width, height, dots }
}

/** How many dots have a colour, give or take what packing does to it. */
const countOf = (dots: readonly (readonly number[])[], colour: readonly number[]) =>
  dots.filter((dot) => dot.every((part, at) => Math.abs(part - (colour[at] ?? 0)) <= 24)).length
/** Nothing else that is drawn here has the frame's. */
const FRAME = [0x8f, 0x1d, 0x1d]
const COVER = [0x6b, 0x6b, 0x6b]
const INK = [0, 0, 0]

/** The first figure printed as this. */
function idOf({ figures }: Kept, quote: string): string {
  const found = figures.find(({ evidence }) => evidence.some((one) => one.quote.startsWith(quote)))
  if (found === undefined) throw new TypeError(`${quote} was not read`)
  return found.id
}

beforeAll(async () => {
  paper = await bringIn("甲.pdf", fontlessPdf(paperBy("甲")))
  other = await bringIn("乙.pdf", fontlessPdf(paperBy("乙")))
  text = await bringIn("丙.txt", new TextEncoder().encode(paperBy("丙", "示例区博物馆")))
  damaged = await bringInDamaged(registry)
  site = await serve(path, { environment: { GOUJI_FONT: FONT } })
}, 300_000)
afterAll(async () => {
  await site?.stop()
  await registry.close()
  rmSync(folder, { recursive: true, force: true })
})

describe("the picture of the page a figure is printed on", () => {
  test.each(["page.webp", "page-narrow.webp"])(
    "%s has the size its page says, and a frame around ink",
    async (name) => {
      const at = pageOf(paper, idOf(paper, "1.50"))
      const answer = await get(`${at}/${name}`)
      expect(answer.status).toBe(200)
      expect(answer.headers.get("content-type")).toBe("image/webp")
      expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'")
      const { width, height, dots } = await dotsOf(await bytesOf(answer))
      expect(await (await get(at)).text()).toMatch(
        new RegExp(`(?:src|srcSet)="${at}/${name}"[^>]* width="${width}" height="${height}"`),
      )
      expect(countOf(dots, FRAME)).toBeGreaterThan(200)
      expect(countOf(dots, INK)).toBeGreaterThan(200)
    },
  )

  test("is asked for again by its tag, which is the same for everybody", async () => {
    const address = `${pageOf(paper, idOf(paper, "1.50"))}/page.webp`
    const [one, two] = [await get(address), await get(address)]
    const etag = one.headers.get("etag") ?? ""
    expect(two.headers.get("etag")).toBe(etag)
    expect(one.headers.get("cache-control")).toBe("public, no-cache")
    expect((await get(address, { headers: { "if-none-match": etag } })).status).toBe(304)
  })

  test("does not show whose name stands beside the figure", async () => {
    const covers = await Promise.all(
      paper.figures.map(async ({ id }) => {
        const [here = Buffer.of(), there] = await Promise.all(
          [paper, other].map(async (of) => bytesOf(await get(`${pageOf(of, id)}/page-narrow.webp`))),
        )
        // The two papers differ by the name alone.
        expect(here).toEqual(there)
        return countOf((await dotsOf(here)).dots, COVER)
      }),
    )
    // A line of letters covered: some hundred dots by forty.
    expect(Math.max(...covers)).toBeGreaterThan(3000)
  })
})

describe("where there is none, this is said in plain words, and the page is as it is", () => {
  test("of a text", async () => {
    const at = pageOf(text, idOf(text, "1.50"))
    const page = await get(at)
    expect(page.status).toBe(200)
    expect(await page.text()).not.toMatch(/<img|page\.webp/)
    const missing = await get(`${at}/page.webp`)
    expect(missing.status).toBe(404)
    expect(await missing.text()).toContain("没有可以画出来的页面")
  })

  test("of what is no PDF but for its beginning", async () => {
    const at = `/f/${damaged.document}/${damaged.figure}`
    expect((await get(at)).status).toBe(200)
    const missing = await get(`${at}/page.webp`)
    expect(missing.status).toBe(404)
    expect(missing.headers.get("cache-control")).toBe("no-store")
    expect(await missing.text()).toContain("This page cannot be drawn")
  }, 15_000)

  test.each([
    "/f/000000000000/f1/page.webp",
    "/en/f/000000000000/f1/page.webp",
    "/f/000000000000/f1/other.png",
  ])("at %s", async (address) => expect((await get(address)).status).toBe(404))
})

describe("on the page", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  test.each(["", "/en", "/elder", "/contrast"])(
    "it is seen without scripts, fits, and moves nothing (%s)",
    async (way) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 390, height: 800 },
      })
      const tab = await context.newPage()
      await tab.goto(`${site.origin}${way}${pageOf(paper, idOf(paper, "1.50"))}`)
      const picture = tab.locator(".page-crop img")
      const before = await picture.boundingBox()
      await picture.scrollIntoViewIfNeeded()
      await expect.poll(() => natural(picture)).toBe(720)
      const after = await picture.boundingBox()
      expect([after?.width, after?.height]).toEqual([before?.width, before?.height])
      expect((before?.x ?? 0) + (before?.width ?? 999)).toBeLessThanOrEqual(390)
      expect(await picture.getAttribute("loading")).toBe("lazy")
      expect(await picture.getAttribute("alt")).toMatch(/[“1].*1\.50/)
      await tab.setViewportSize({ width: 1280, height: 800 })
      await expect.poll(() => natural(picture)).toBe(1431)
      await context.close()
    },
  )

  test.each(["", "/en"])("axe has no serious objection (%s)", async (lang) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const tab = await browser.newPage({ colorScheme, bypassCSP: true })
      await tab.goto(`${site.origin}${lang}${pageOf(paper, idOf(paper, "1.50"))}`)
      const { violations } = await new AxeBuilder({ page: tab })
        .include(".page-crop")
        .setLegacyMode(true)
        .analyze()
      const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical")
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      await tab.close()
    }
  })
})

function natural(picture: { evaluate(of: (image: HTMLImageElement) => number): Promise<number> }) {
  return picture.evaluate((image) => image.naturalWidth)
}
