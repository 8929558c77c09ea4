import { createHash } from "node:crypto"

import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { fontlessPdf } from "../suites/fontless-pdf.ts"
import { narrative } from "../suites/given-narrative.ts"
import { type PublishedSite, startPublishedSite } from "../suites/published-site.ts"

const ADDRESS = "https://example.gov.cn/2024/预算.pdf"
const HOSTILE = "javascript:alert(1)"

/** A paper that names nobody. */
const impersonal = (organisation: string): string => narrative({ organisation }).replace(/联系人.*\n/u, "")
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const asHtml = (text: string): string =>
  `<!doctype html><meta charset="utf-8"><script>document.title = "run"</script><body>${text
    .split("\n")
    .map((line) => `<p>${line}</p>`)
    .join("")}</body>`

const PDF = fontlessPdf(impersonal("示例区图书馆"))
const HTML = bytesOf(asHtml(impersonal("示例区博物馆")))

let site: PublishedSite
let pdf: string
let html: string
let personal: string

async function published(document: Parameters<PublishedSite["bringIn"]>[0]): Promise<string> {
  const id = await site.bringIn(document)
  await site.publish(id)
  return id
}

beforeAll(async () => {
  site = await startPublishedSite()
  pdf = await published({ name: "甲.pdf", bytes: PDF, address: ADDRESS })
  html = await published({ name: "乙.html", bytes: HTML, address: HOSTILE })
  personal = await published({
    name: "丙.txt",
    bytes: bytesOf(narrative({ organisation: "示例区档案馆" })),
    address: ADDRESS,
  })
}, 300_000)
afterAll(() => site?.stop())

const get = (address: string, init?: RequestInit) => fetch(site.origin + address, init)
const page = async (address: string): Promise<string> => (await get(address)).text()

describe("the untouched file a document came as", () => {
  test("is the one all its figures were read from, to the byte", async () => {
    const answer = await get(`/doc/${pdf}/original.pdf`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get("content-type")).toBe("application/pdf")
    expect(answer.headers.get("content-disposition")).toMatch(/^inline;/)
    const hash = createHash("sha256").update(PDF).digest("hex")
    expect(Buffer.compare(Buffer.from(await answer.arrayBuffer()), PDF)).toBe(0)
    expect(answer.headers.get("etag")).toBe(`"${hash}"`)
    expect(await page(`/doc/${pdf}`)).toContain(hash)
    const again = await get(`/doc/${pdf}/original.pdf`, { headers: { "if-none-match": `"${hash}"` } })
    expect(again.status).toBe(304)
  })

  test("is led to from each of its pages, and opens at the page of a figure", async () => {
    const figure = /\/f\/[0-9a-f]+\/f\d+/.exec(await page(`/doc/${pdf}`))?.[0] ?? ""
    for (const lang of ["", "/en"]) {
      const shown = await page(lang + figure)
      expect(shown).toMatch(new RegExp(`href="/doc/${pdf}/original\\.pdf#page=\\d+"`))
      expect(shown).toMatch(/href="https:\/\/example\.gov\.cn\/2024\/[^"]+\.pdf#page=\d+" rel="[^"]*nofollow/)
      expect(await page(`${lang}/doc/${pdf}`)).toContain(`href="/doc/${pdf}/original.pdf"`)
    }
    const [year = ""] = /\/d\/[^"/]+\/2024\/budget/.exec(await page(`/doc/${pdf}`)) ?? []
    expect(await page(year)).toContain(`href="/doc/${pdf}/original.pdf"`)
  })

  test("is no page of this site, whatever it has in it", async () => {
    expect(await page(`/doc/${html}`)).toContain(`href="/doc/${html}/original.html.txt"`)
    const answer = await get(`/doc/${html}/original.html.txt`)
    expect(answer.headers.get("content-type")).toBe("text/plain")
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff")
    expect(Buffer.compare(Buffer.from(await answer.arrayBuffer()), HTML)).toBe(0)
    expect((await get(`/doc/${html}/original.html`)).status).toBe(404)
  })

  test("an address that is none of the web is no link", async () => {
    expect(await page(`/doc/${html}`)).not.toContain("javascript:")
  })

  test("is not handed on where personal data is masked in its text, which the page says", async () => {
    const shown = await page(`/doc/${personal}`)
    expect(shown).toContain("原文件里有个人信息，不在这里提供")
    expect(shown).not.toContain("/original.")
    expect(shown).toContain('href="https://example.gov.cn/2024/')
    expect(await page(`/en/doc/${personal}`)).toContain("has personal data in it and is not offered here")
    const refused = await get(`/doc/${personal}/original.txt`)
    expect(refused.status).toBe(404)
    expect(await refused.text()).not.toContain("联系人")
  })

  test("is not there before its document is published", async () => {
    const id = await site.bringIn({ name: "丁.txt", bytes: bytesOf(impersonal("示例区文化馆")) })
    expect((await get(`/doc/${id}/original.txt`)).status).toBe(404)
  })
})
