import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { openRegistry } from "@gouji/adapters"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { fillAsked } from "../suites/asked-registry.ts"
import { serve } from "../suites/running-site.ts"
import { fewAtATime, linksOn } from "../suites/site-html.ts"
import { bringIn } from "../suites/store-entry.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-register-"))
let site: Awaited<ReturnType<typeof serve>>

const get = (path: string) => fetch(site.origin + path, { redirect: "manual" })
const html = async (path: string) => (await get(path)).text()

/** What registers have been seen to call an organisation. */
const IDS = ["财政局", "甲（乙）", "100%", "局#1?"]

beforeAll(async () => {
  const place = join(folder, "registry.db")
  await fillAsked(place)
  const registry = await openRegistry(place)
  for (const whose of IDS)
    await bringIn(registry, { whose, organisation: `示例区${whose}`, text: whose, figures: { sg: "1.00" } })
  await registry.close()
  site = await serve(place)
}, 300_000)
afterAll(async () => {
  await site?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Every link of a page, but for what is everywhere. */
async function deadOn(path: string): Promise<readonly string[]> {
  const links = linksOn(await html(path)).filter((link) => !/\/(?:r|glossary|rules)\b/.test(link))
  const dead = await fewAtATime([...new Set(links)], async (link) =>
    [200, 302].includes((await get(link)).status) ? [] : [link],
  )
  return dead.flat()
}

describe.each(IDS)("an organisation called %s", (id) => {
  const own = `/d/${encodeURIComponent(id)}`

  test("has its pages, data, feed and frame, and every link on them leads somewhere", async () => {
    const places = [own, `${own}/2024/budget`, `/en${own}`, `/en${own}/2024/budget`]
    const data = [
      `${own}.json`,
      `${own}/2024/budget.md`,
      `/en${own}.csv`,
      `${own}/feed.xml`,
      `/en${own}/feed.xml`,
    ]
    const frames = ["", "/en"].map((lang) => `${lang}/embed/status/${encodeURIComponent(id)}/2024/budget`)
    for (const path of [...places, ...data, ...frames]) {
      const answer = await get(path)
      expect([path, answer.status]).toEqual([path, 200])
      expect(await answer.text(), path).toMatch(/示例区|sg|万元/)
    }
    for (const path of places) expect([path, await deadOn(path)]).toEqual([path, []])
  })

  test("is laid beside another", async () => {
    const page = await get(`/compare/${encodeURIComponent(id)},JW/2024/budget`)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain("示例区教委")
  })
})

test("a part of a name is nobody's id", async () => {
  expect((await get("/compare/JW,XX1/2024/budget")).status).toBe(200)
  for (const ids of ["JW,示例区第一小学", "JW,教委", "JW,nobody"])
    expect((await get(`/compare/${ids}/2024/budget`)).status, ids).toBe(404)
})

describe("an organisation that took on another", () => {
  test("leads to nothing that is not there", async () => {
    expect(await deadOn("/d/WHG")).toEqual([])
    expect(await deadOn("/en/d/WHG")).toEqual([])
  })

  test("shows the other's years as the other's, and lays only its own one beside the next", async () => {
    const page = await html("/d/WHG")
    expect(page).toMatch(/href="\/d\/MSG\/2024\/budget">[^<]*<\/a> <span[^>]*>示例区美术馆<\/span>/)
    const changes = linksOn(page).filter((link) => link.includes("/change/"))
    expect(changes).toEqual(["/d/WHG/change/2023..2024", "/d/WHG/change/2024..2026"])
    const changed = await html("/d/WHG/change/2023..2024")
    expect(changed).toContain("371.06")
    expect(changed).not.toContain("示例区美术馆")
  })
})
