import { readFileSync } from "node:fs"

import { SaxesParser } from "saxes"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { HOSTILE_NAME, hostileSample } from "../suites/hostile-sample.ts"
import { type PublishedSite, startPublishedSite } from "../suites/published-site.ts"

let site: PublishedSite
let ids: { readonly first: string; readonly second: string; readonly hostile: string; readonly draft: string }

const read = (name: string) => readFileSync(new URL(`../../samples/${name}`, import.meta.url))
const ACTIVITY = "栖川市青少年活动中心"
const SAMPLE = "栖川市青少年活动中心-2024-预算.html"
const get = (path: string) => fetch(site.origin + path)
const text = async (path: string) => (await get(path)).text()

beforeAll(async () => {
  site = await startPublishedSite({ GOUJI_ADDRESS: "https://open.example/" })
  const html = new TextDecoder().decode(read(SAMPLE))
  const first = await site.bringIn({ name: "1.html", bytes: new TextEncoder().encode(html) })
  await site.publish(first)
  const hostile = await site.bringIn(hostileSample())
  await site.publish(hostile)
  // The first amount of expenditure on official vehicles, as the sample prints it, is corrected.
  const corrected = html.replaceAll("1,534", "1,535")
  expect(corrected).not.toBe(html)
  const second = await site.bringIn({ name: "2.html", bytes: new TextEncoder().encode(corrected) })
  await site.publish(second)
  const draft = await site.bringIn({ name: "draft.txt", bytes: read("青禾区档案服务中心-2025-预算.txt") })
  ids = { first, second, hostile, draft }
}, 300_000)
afterAll(() => site?.stop())

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** XML as a strict parser reads it, which throws where it is not well-formed. */
function parsed(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" }
  const open = [root]
  const parser = new SaxesParser({ xmlns: false })
  parser.on("error", (error) => {
    throw error
  })
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: "",
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on("text", (words) => {
    const last = open.at(-1)
    if (last !== undefined) last.text += words
  })
  parser.on("closetag", () => void open.pop())
  parser.write(xml).close()
  const [only] = root.children
  if (only === undefined) throw new TypeError("no element")
  return only
}

const all = ({ children }: Element, name: string) => children.filter((one) => one.name === name)
function only(element: Element, name: string): Element {
  const [one, ...others] = all(element, name)
  if (one === undefined || others.length > 0) throw new TypeError(`not one ${name}`)
  return one
}
const linkOf = (element: Element, rel: string) =>
  all(element, "link").find(({ attributes }) => attributes["rel"] === rel)?.attributes["href"]

/** What RFC 4287 wants of every feed and entry (4.1.1, 4.1.2). */
function validFeed(xml: string): Element {
  const feed = parsed(xml)
  expect([feed.name, feed.attributes["xmlns"]]).toEqual(["feed", "http://www.w3.org/2005/Atom"])
  const entries = all(feed, "entry")
  for (const element of [feed, ...entries]) {
    expect(new URL(only(element, "id").text).href).toBe(only(element, "id").text)
    expect(only(element, "title").text).not.toBe("")
    expect(only(element, "updated").text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/)
    expect(only(only(element, "author"), "name").text).not.toBe("")
    expect(linkOf(element, "alternate")).toMatch(/^https:\/\/open\.example\//)
  }
  const keys = entries.map((entry) => only(entry, "id").text)
  expect(new Set(keys).size).toBe(keys.length)
  const updates = entries.map((entry) => only(entry, "updated").text)
  expect(only(feed, "updated").text).toBe(updates.toSorted().at(-1) ?? "1970-01-01T00:00:00Z")
  expect(linkOf(feed, "self")).toMatch(/^https:\/\/open\.example\/.*\.xml$/)
  return feed
}

const organisationOf = async (id: string) => {
  const view = await site.desk.disclosure(id)
  if (!view.ok) throw new TypeError(id)
  return view.value.head.organisation
}

describe("feeds", () => {
  test("of everything: what is published stands there, the last first, and nothing that is only prepared", async () => {
    for (const lang of ["", "/en"]) {
      const feed = validFeed(await text(`${lang}/feed.xml`))
      const titles = all(feed, "entry").map((entry) => only(entry, "title").text)
      expect(titles.map((title) => title.split(" ")[0])).toEqual([ACTIVITY, HOSTILE_NAME])
      expect(feed.attributes["xml:lang"]).toBe(lang === "" ? "zh-CN" : "en")
    }
  })

  test("of one organisation and of one rule hold what is theirs", async () => {
    const { id, name } = await organisationOf(ids.second)
    const own = validFeed(await text(`/d/${id}/feed.xml`))
    expect(all(own, "entry").map((entry) => only(only(entry, "author"), "name").text)).toEqual([name])
    const view = await site.desk.disclosure(ids.hostile)
    const rule = view.ok ? (view.value.document.findings[0]?.rules[0] ?? "") : ""
    const ruled = validFeed(await text(`/r/${rule}/feed.xml`))
    expect(all(ruled, "entry").map((entry) => only(entry, "title").text.split(" ")[0])).toContain(
      HOSTILE_NAME,
    )
    for (const nowhere of ["/d/nobody/feed.xml", "/r/X99/feed.xml"])
      expect((await get(nowhere)).status, nowhere).toBe(404)
    const draft = await organisationOf(ids.draft)
    expect((await get(`/d/${draft.id}/feed.xml`)).status).toBe(404)
  })

  test("of corrections says what changed, and keeps its ids", async () => {
    const first = validFeed(await text("/corrections.xml"))
    const [entry, ...others] = all(first, "entry")
    if (entry === undefined) throw new TypeError("no correction")
    expect(others).toEqual([])
    expect(only(entry, "title").text).toContain(ACTIVITY)
    expect(only(entry, "summary").text).toMatch(/1,534\.50 万元 → 1,535\.50 万元/)
    const again = validFeed(await text("/corrections.xml"))
    expect(only(all(again, "entry")[0] ?? again, "id").text).toBe(only(entry, "id").text)
  })

  test("are not sent twice", async () => {
    const first = await get("/feed.xml")
    expect(first.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8")
    const headers = { "if-none-match": first.headers.get("etag") ?? "" }
    expect((await fetch(`${site.origin}/feed.xml`, { headers })).status).toBe(304)
  })
})

describe("corrections", () => {
  test("have a page with both amounts, each leading to its figure in its version", async () => {
    for (const lang of ["", "/en"]) {
      const page = await text(`${lang}/corrections`)
      expect(page).toContain(ACTIVITY)
      expect(page).toMatch(new RegExp(`href="${lang}/f/${ids.first}/f\\d+"[^>]*>.*?1,534\\.50`))
      expect(page).toMatch(new RegExp(`href="${lang}/f/${ids.second}/f\\d+"[^>]*>.*?1,535\\.50`))
      expect(page).toContain(`href="${lang}/doc/${ids.first}"`)
    }
  })

  test("are data too: figure by figure, exact, with the person who published left out", async () => {
    const answer = await (await get("/corrections.json")).json()
    const [correction] = answer.corrections
    expect(correction).toMatchObject({ before: { id: ids.first }, after: { id: ids.second } })
    const total = correction.changes.find(({ slot }: { slot: string }) => slot === "rev.total")
    expect(total).toMatchObject({ before: { value: "15345000.00" }, after: { value: "15355000.00" } })
    expect(JSON.stringify(answer)).not.toContain("报账员")
    expect(await text("/corrections.csv")).toContain(",rev.total,")
  })
})
