import { setTimeout as pause } from "node:timers/promises"
import { nodeHash, systemClock } from "@gouji/adapters"
import { createChecker } from "@gouji/application"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { HOSTILE_NAME, hostileSample } from "../suites/hostile-sample.ts"
import { type RunningSite, samples, startSite } from "../suites/running-site.ts"

let site: RunningSite
const get = (path: string) => fetch(site.origin + path)
const text = async (path: string) => (await get(path)).text()

beforeAll(async () => {
  site = await startSite()
  for (const sample of [...samples(), hostileSample()]) await site.desk.importDocument(sample)
}, 300_000)
afterAll(() => site?.stop())

/** Rows of CSV as a spreadsheet reads them (RFC 4180). */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, cell = "", end] of csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end !== ",") rows.push([])
  }
  return rows.slice(0, -1)
}

/** The rows of a twin by the names of its columns. */
async function recordsAt(path: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const csv = await text(path)
  const [head = [], ...rows] = rowsOf(csv)
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])))
}

interface Page {
  readonly path: string
  /** What the CSV has a row for each of. */
  readonly rows: number
}

/** Every page that has data, of one document. */
async function pages(): Promise<readonly Page[]> {
  const heads = await site.desk.disclosures()
  const head = heads.find(({ fiscalYear, organisation }) => {
    return fiscalYear === 2024 && organisation.name === "云岭区政务服务中心"
  })
  const view = await site.desk.disclosure(head?.id ?? "")
  if (head === undefined || !view.ok) throw new TypeError("the sample was not imported")
  const { figures, findings } = view.value.document
  const rule = findings[0]?.rules[0] ?? ""
  const ruled = await site.desk.rule(rule, { limit: 100 })
  const search = await site.desk.search({ words: "公务" }, { limit: 20 })
  // All of this held up what the system has to say of connections that were closed meanwhile.
  await pause(20)
  const passages = search.items.map((hit) => Math.max(1, hit.passages.length))
  return [
    { path: `/d/${head.organisation.id}/2024/budget`, rows: figures.length },
    { path: `/doc/${head.id}`, rows: figures.length },
    { path: `/f/${head.id}/${figures[0]?.id}`, rows: 1 },
    { path: "/rules", rows: site.desk.rules().length },
    { path: `/r/${rule}`, rows: ruled.ok ? ruled.value.results.length : -1 },
    { path: "/glossary", rows: site.desk.glossary().terms.length },
    { path: "/search", rows: passages.reduce((sum, count) => sum + count, 0) },
    { path: "/status", rows: (await site.desk.coverage()).length },
    { path: "/corrections", rows: 0 },
  ]
}

const asking = (path: string, form: string) =>
  path === "/search" ? `${path}.${form}?q=${encodeURIComponent("公务")}` : `${path}.${form}`

test("every page that has data has it at its own address, in three forms and two languages, and says so", async () => {
  for (const { path, rows } of await pages()) {
    for (const [form, type] of [
      ["json", "application/json"],
      ["csv", "text/csv"],
      ["md", "text/markdown"],
    ] as const) {
      for (const lang of ["", "/en"]) {
        const answer = await get(lang + asking(path, form))
        expect(answer.status, lang + asking(path, form)).toBe(200)
        expect(answer.headers.get("content-type")).toBe(`${type}; charset=utf-8`)
        expect(answer.headers.get("etag")).toMatch(/^"[0-9a-f]{64}"$/)
      }
      const page = await text(path === "/search" ? `${path}?q=x` : path)
      expect(page, path).toContain(`<link rel="alternate" type="${type}" href="${path}.${form}"/>`)
    }
    expect(await recordsAt(asking(path, "csv")), path).toHaveLength(rows)
  }
}, 120_000)

describe("CSV", () => {
  test("begins with a byte order mark and has every amount exactly, with its unit", async () => {
    const [page] = await pages()
    const bytes = new Uint8Array(await (await get(`${page?.path}.csv`)).arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const records = await recordsAt(`${page?.path}.csv`)
    const total = records.find(({ slot }) => slot === "exp.total")
    // As the sample prints it: 支出总计371.06万元.
    expect(total).toMatchObject({
      printed: "371.06",
      unit: "万元",
      value: "3710600.00",
      value_unit: "元",
      fen: "371060000",
    })
    expect(total?.["url"]).toMatch(new RegExp(`^${site.origin}/f/[0-9a-f]{12}/f\\d+$`))
    for (const { value = "", state } of records) {
      expect(value).toMatch(/^(?:-?\d+(?:\.\d+)?)?$/)
      if (state === "blank" || state === "unreadable") expect(value).toBe("")
    }
  })
})

test("what a document says is no heading, link, table cell or HTML in Markdown", async () => {
  const [head] = (await site.desk.disclosures()).filter(
    ({ organisation }) => organisation.name === HOSTILE_NAME,
  )
  const view = await site.desk.disclosure(head?.id ?? "")
  if (head === undefined || !view.ok) throw new TypeError("the hostile sample was not imported")
  const beside = view.value.document.figures.filter(({ evidence }) =>
    evidence.some((place) => place.kind === "text" && place.after.includes("<script>")),
  )
  expect(beside.length).toBeGreaterThan(1)
  const figures = beside.map(({ id }) => `/f/${head.id}/${id}.md`)
  for (const path of [...figures, "/search.md?q=javascript", "/en/search.md?q=javascript"]) {
    const markdown = await text(path)
    expect(markdown).toContain("script")
    expect(markdown.split("\n").filter((line) => /^#{1} /.test(line))).toHaveLength(1)
    expect(markdown.replaceAll(`<${site.origin}/`, "")).not.toMatch(/(?<!\\)[<\]*]|(?<!\\)&|(?<=www)\./)
    for (const table of markdown.split("\n\n").filter((part) => part.startsWith("| "))) {
      const widths = table
        .trimEnd()
        .split("\n")
        .map((line) => line.match(/(?<!\\)\|/g)?.length)
      expect(new Set(widths).size, path).toBe(1)
    }
  }
}, 60_000)

test("the name of a document's contact stands in no form of its data (G11)", async () => {
  const checker = createChecker({ hash: nodeHash, clock: systemClock })
  let named = 0
  for (const { name, bytes } of samples()) {
    const { document } = await checker.examine({ path: name, bytes }, { withContact: true })
    const contact = document.status === "checked" ? document.disclosure.contact?.name : undefined
    const view = await site.desk.disclosure(document.sha256)
    if (contact == null || !view.ok) continue
    named += 1
    const { id, organisation, fiscalYear, stage } = view.value.head
    const paths = [`/doc/${id}`, `/d/${organisation.id}/${fiscalYear}/${stage}`, `/d/${organisation.id}`]
    const forms = paths.flatMap((path) => ["json", "csv", "md"].map((form) => `${path}.${form}`))
    const figures = view.value.document.figures.map((figure) => `/f/${id}/${figure.id}.json`).slice(-5)
    const searches = ["json", "csv", "md"].map((form) => `/search.${form}?q=${encodeURIComponent("联系")}`)
    for (const path of [
      ...forms,
      ...figures,
      ...searches,
      `/embed/status/${organisation.id}/${fiscalYear}/${stage}`,
    ])
      expect(await text(path), path).not.toContain(contact)
    for (const path of [`/search.json?q=${encodeURIComponent(contact)}`])
      expect(JSON.parse(await text(path)).hits, path).toEqual([])
  }
  expect(named).toBeGreaterThan(3)
}, 120_000)
