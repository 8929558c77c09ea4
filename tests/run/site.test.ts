import { nodeHash, systemClock } from "@gouji/adapters"
import { createChecker, type DisclosureView, Report } from "@gouji/application"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type RunningSite, samples, serve, startSite } from "../suites/running-site.ts"
import { danglingFragments, escaped, fewAtATime, findingsOn, linksOn, markedIn } from "../suites/site-html.ts"
import { address } from "../suites/site-pages.ts"

let site: RunningSite
let views: readonly DisclosureView[]

const get = (path: string, init?: RequestInit) => fetch(site.origin + path, { redirect: "manual", ...init })
const html = async (path: string) => (await get(path)).text()

beforeAll(async () => {
  site = await startSite()
}, 300_000)

afterAll(() => site.stop())

test("with nothing imported, the home page says what to do", async () => {
  expect(await html("/")).toContain("npx gouji import")
  expect(await html("/en")).toContain("npx gouji import")
})

describe("with the samples imported by another process", () => {
  beforeAll(async () => {
    for (const sample of samples()) await site.desk.importDocument(sample)
    const heads = await site.desk.disclosures()
    const all = await Promise.all(heads.map(({ id }) => site.desk.disclosure(id)))
    views = all.flatMap((view) => (view.ok ? [view.value] : []))
    expect(views).toHaveLength(samples().length)
  })

  test("the home page shows them on the next visit, and finds them by a part of the name", async () => {
    const home = await html("/")
    for (const { head } of views) expect(home).toContain(head.organisation.name)
    const [first, ...others] = views
    const name = first?.head.organisation.name ?? ""
    const found = await html(`/search?q=${encodeURIComponent(name.slice(-6))}`)
    const list = found.slice(found.indexOf('id="hits"'))
    expect(list).toContain(name)
    expect(others.some(({ head }) => list.includes(`>${head.organisation.name}</span>`))).toBe(false)
  })

  test("every figure of every document has a page, and the words it stands in are marked there", async () => {
    const figures = views.flatMap(({ head, document }) =>
      document.figures.map((figure) => ({ path: `/f/${head.id}/${figure.id}`, figure })),
    )
    const dead = await fewAtATime(figures, async ({ path, figure }) => {
      const marked = markedIn(await html(path))
      return figure.evidence.some(({ quote }) => quote === marked) ? [] : `${path}: ${marked}`
    })
    expect(figures.length).toBeGreaterThan(300)
    expect(dead.flat()).toEqual([])
  }, 120_000)

  test("the text of a document leads to every one of its figures", async () => {
    await fewAtATime(views, async ({ head, document }) => {
      const links = linksOn(await html(`/doc/${head.id}`)).filter((link) => link.startsWith("/f/"))
      expect(links.toSorted()).toEqual(document.figures.map(({ id }) => `/f/${head.id}/${id}`).toSorted())
    })
  })

  test("every link on every kind of page leads somewhere, in both languages", async () => {
    const starts = ["/", "/rules", "/glossary", "/about", ...views.slice(0, 1).map(pathOf)]
    const pages = starts.flatMap((start) => [address("zh", start), address("en", start)])
    const links = await fewAtATime(pages, async (page) => linksOn(await html(page)))
    const followed = [...new Set(links.flat())]
    const dead = await fewAtATime(followed, async (link) => ((await get(link)).status === 200 ? [] : link))
    expect(followed.length).toBeGreaterThan(200)
    expect(dead.flat()).toEqual([])
  }, 120_000)

  test("a fragment of a link names something on its page", async () => {
    const dangling = await fewAtATime(views, async (view) => danglingFragments(await html(pathOf(view))))
    expect(dangling.flat()).toEqual([])
  })

  test("the site shows the findings of the report, all of them and no others", async () => {
    const shown = await fewAtATime(views, async (view) => {
      const reported = await findingsReported(view)
      const page = await html(pathOf(view))
      expect(findingsOn(page).toSorted()).toEqual(reported.map(({ id }) => id).toSorted())
      for (const words of reported.flatMap(({ title, explanation }) => [title.zh, explanation.zh]))
        expect(page).toContain(escaped(words))
      return reported
    })
    expect(shown.flat().length).toBeGreaterThan(views.length)
  })

  test("the name of a document's contact stands on no page and in no data", async () => {
    const named = (await Promise.all(samples().map(withContact))).flat()
    expect(named.length).toBeGreaterThan(0)
    await fewAtATime(named, async ({ view, contact }) => {
      const id = view.head.id
      const data = [`${pathOf(view)}.json`, `/api/v1/disclosures/${id}`]
      for (const path of [pathOf(view), `/doc/${id}`, `/en/doc/${id}`, ...data])
        expect(await html(path), path).not.toContain(contact)
    })
  })

  test("a page has its data under the same address with .json", async () => {
    const [view] = views
    if (view === undefined) throw new TypeError("nothing was imported")
    const report = Report.parse(await (await get(`${pathOf(view)}.json`)).json())
    expect(report.documents[0]?.sha256).toBe(view.head.sha256)
    const [figure] = view.document.figures
    const twin = await (await get(`/f/${view.head.id}/${figure?.id}.json`)).json()
    expect(twin).toMatchObject({ figure: { id: figure?.id, value: figure?.value } })
  })

  test("the interface answers anyone, only reads, and spares what is known already", async () => {
    const path = "/api/v1/disclosures"
    const first = await get(path)
    expect(first.headers.get("access-control-allow-origin")).toBe("*")
    const again = await get(path, { headers: { "if-none-match": first.headers.get("etag") ?? "" } })
    expect(again.status).toBe(304)
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      expect((await get(path, { method })).status, method).toBe(405)
  })

  test("what is not there is a 404: a page for people, a problem document for programs", async () => {
    const nowhere = [
      ...["/nothing", "/f/000000000000/f1", "/d/0/2024/budget", "/r/X99", "/glossary/nothing"],
      ...["/nothing.txt", "/nothing/feed.xml", "/data/nothing", "/embed/nothing", "/api/v1"],
    ]
    for (const path of nowhere.flatMap((one) => [address("zh", one), address("en", one)])) {
      const page = await get(path)
      expect(page.status, path).toBe(404)
      expect(page.headers.get("content-security-policy"), path).toContain("script-src 'none'")
      expect(await page.text(), path).not.toContain("<script")
    }
    const missing = await get("/api/v1/disclosures/000000000000")
    expect(missing.headers.get("content-type")).toContain("application/problem+json")
    expect(await missing.json()).toMatchObject({ status: 404, code: "no-such-document" })
  })

  test("whoever is sent on from a page stays in its mode", async () => {
    const [view] = views
    if (view === undefined) throw new TypeError("nothing was imported")
    const years = await html(`/elder/d/${view.head.organisation.id}`)
    const amount = linksOn(years).find((href) => href.includes("/amount/"))
    expect(amount).toMatch(/^\/elder\/doc\//)
    expect((await get(amount ?? "")).headers.get("location")).toMatch(/^\/elder\/f\//)
    const { id, name } = view.head.organisation
    const one = await get(`/contrast/en/compare?add=${encodeURIComponent(name)}`)
    expect(one.headers.get("location")).toMatch(new RegExp(`^/contrast/en/compare/${id}/`))
  })

  test("a page runs no script, comes packed, and not at all to a reader who has it", async () => {
    const [view] = views
    if (view === undefined) throw new TypeError("nothing was imported")
    for (const path of ["/", pathOf(view), `/doc/${view.head.id}`, "/rules", "/nothing"]) {
      const page = await get(path)
      expect(page.headers.get("content-security-policy"), path).toContain("script-src 'none'")
      expect(page.headers.get("content-encoding"), path).toMatch(/^(br|gzip)$/)
      expect(await page.text(), path).not.toMatch(/<script(?![^>]*ld\+json)/)
    }
    const etag = (await get(pathOf(view))).headers.get("etag") ?? ""
    expect((await get(pathOf(view), { headers: { "if-none-match": etag } })).status).toBe(304)
  })

  test("every page says what it may load and who may frame it, and sets no cookie", async () => {
    const { headers } = await get("/")
    expect(headers.get("content-security-policy")).toMatch(/default-src 'self'.*frame-ancestors 'none'/)
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("referrer-policy")).toBe("same-origin")
    expect(headers.get("x-powered-by")).toBeNull()
    expect(headers.get("set-cookie")).toBeNull()
  })
})

test("while the registry is out of reach the site says so, without saying where it lies", async () => {
  const broken = await serve("/dev/null/registry.db")
  const page = await fetch(`${broken.origin}/en`)
  expect(page.status).toBe(503)
  expect(await page.text()).toContain("cannot be opened")
  const data = await fetch(`${broken.origin}/api/v1/disclosures`)
  expect(data.status).toBe(503)
  expect(await data.text()).not.toContain("/dev/null")
  await broken.stop()
})

const checker = createChecker({ hash: nodeHash, clock: systemClock })

function pathOf({ head }: DisclosureView): string {
  return `/d/${head.organisation.id}/${head.fiscalYear}/${head.stage}`
}

async function findingsReported({ head }: DisclosureView) {
  const report = Report.parse(await (await get(`/api/v1/disclosures/${head.id}`)).json())
  const [document] = report.documents
  return document?.status === "checked" ? document.findings : []
}

/** A sample whose contact is named, with its page and the name. */
async function withContact({ name, bytes }: ReturnType<typeof samples>[number]) {
  const { document } = await checker.examine({ path: name, bytes }, { withContact: true })
  const contact = document.status === "checked" ? document.disclosure.contact?.name : undefined
  const view = views.find(({ head }) => head.sha256 === document.sha256)
  return contact && view ? [{ view, contact }] : []
}
