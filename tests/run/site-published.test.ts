import { readFileSync } from "node:fs"

import { afterAll, beforeAll, expect, test } from "vitest"

import { type PublishedSite, startPublishedSite } from "../suites/published-site.ts"

let site: PublishedSite

beforeAll(async () => {
  site = await startPublishedSite()
}, 300_000)
afterAll(() => site?.stop())

const NAME = "栖川市青少年活动中心"
const sample = readFileSync(new URL("../../samples/栖川市青少年活动中心-2024-预算.html", import.meta.url))

const bringIn = (bytes: Uint8Array) => site.bringIn({ name: "预算.html", bytes })

async function page(address: string): Promise<{ readonly status: number; readonly html: string }> {
  const answer = await fetch(`${site.origin}${address}`)
  return { status: answer.status, html: await answer.text() }
}

test("what is being prepared is not there, what is published is, and what was corrected says so", async () => {
  const first = await bringIn(sample)
  expect((await page("/")).html).toContain("还没有发布任何文件")
  for (const address of [`/doc/${first}`, `/f/${first}/f1`, `/api/v1/disclosures/${first}`])
    expect((await page(address)).status, address).toBe(404)
  for (const address of [`/search?q=${NAME}`, "/status", "/api/v1/disclosures"])
    expect((await page(address)).html, address).not.toContain(`${NAME}</`)

  const listed = [...(await page("/sitemap.xml")).html.matchAll(/<loc>http:\/\/[^/]+([^<]*)<\/loc>/g)]
  expect(listed.map(([, file]) => file)).toEqual(["/sitemaps/pages.xml"])

  await site.publish(first)
  const home = await page("/")
  expect(home.html).toContain(NAME)
  expect(home.html).not.toContain("尚未发布")
  expect((await page(`/search?q=${NAME}`)).html).toContain(NAME)
  expect((await page(`/doc/${first}`)).html).not.toContain("更正前的版本")

  const second = await bringIn(
    new TextEncoder().encode(`${new TextDecoder().decode(sample)}<p>更正说明。</p>`),
  )
  expect((await page(`/doc/${second}`)).status).toBe(404)
  expect((await page(`/doc/${first}`)).html).not.toContain("更正前的版本")

  await site.publish(second)
  expect((await page(`/doc/${second}`)).html).not.toContain("更正前的版本")
  const old = await page(`/doc/${first}`)
  expect(old.status).toBe(200)
  expect(old.html).toContain("更正前的版本")
  expect((await page(`/search?q=${NAME}`)).html.match(/<mark>/g)?.length ?? 0).toBeLessThan(2)
}, 120_000)
