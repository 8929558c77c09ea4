import type { DisclosureView } from "@gouji/application"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import * as z from "zod"

import { type RunningSite, samples, startSite } from "../suites/running-site.ts"

let site: RunningSite
let views: readonly DisclosureView[]

interface Parameter {
  readonly name: string
  readonly in: "path" | "query"
  readonly required: boolean
  readonly example?: string
}

interface Operation {
  readonly operationId: string
  readonly parameters: readonly Parameter[]
}

interface Description {
  readonly openapi: string
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
}

const get = (path: string, init?: RequestInit) => fetch(site.origin + path, init)
const json = async (path: string) => (await get(path)).json()
const described = async (): Promise<Description> => json("/api/v1/openapi.json")

beforeAll(async () => {
  site = await startSite()
  for (const sample of samples()) await site.desk.importDocument(sample)
  const heads = await site.desk.disclosures()
  const all = await Promise.all(heads.map(({ id }) => site.desk.disclosure(id)))
  views = all.flatMap((view) => (view.ok ? [view.value] : []))
}, 300_000)
afterAll(() => site?.stop())

/** A schema of the description as a validator of its own, as any other program would make one. */
function schemaIn({ components }: Description, name: string): z.ZodType {
  const $defs = JSON.stringify(components.schemas).replaceAll("#/components/schemas/", "#/$defs/")
  return z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs: JSON.parse($defs) })
}

/** The address that an operation's own examples make. */
function addressIn(path: string, { parameters }: Operation, named: readonly string[]): string {
  const filled = parameters
    .filter(({ in: place }) => place === "path")
    .reduce((left, { name, example = "" }) => left.replace(`{${name}}`, encodeURIComponent(example)), path)
  const asked = parameters.filter((one) => one.in === "query" && (one.required || named.includes(one.name)))
  return `/api/v1${filled}?${asked.map(({ name, example = "" }) => `${name}=${encodeURIComponent(example)}`).join("&")}`
}

describe("the description", () => {
  test("describes every question by example, and each example is answered as described", async () => {
    const description = await described()
    expect(description.openapi).toBe("3.1.1")
    expect(description.servers).toEqual([{ url: `${site.origin}/api/v1` }])
    const operations = Object.entries(description.paths)
    expect(operations.length).toBeGreaterThanOrEqual(12)
    for (const [path, { get: operation }] of operations) {
      const withExample = operation.parameters.filter(({ example }) => example !== undefined)
      for (const { name, required } of operation.parameters)
        if (required)
          expect(
            withExample.map((one) => one.name),
            `${path} ${name}`,
          ).toContain(name)
      const schema = schemaIn(description, `${operation.operationId}_answer`)
      for (const named of [
        [],
        ...withExample.map(({ name }) => [name]),
        withExample.map(({ name }) => name),
      ]) {
        const address = addressIn(path, operation, named)
        const answer = await get(address)
        expect(answer.status, address).toBe(200)
        const body = await answer.json()
        expect(schema.safeParse(body).error, address).toBeUndefined()
        expect((await fetch(body.url)).status, body.url).toBe(200)
      }
    }
  }, 120_000)

  test("its schemas refuse what is not so", async () => {
    const description = await described()
    const schema = schemaIn(description, "list_disclosures_answer")
    const body = await json("/api/v1/disclosures?limit=1")
    expect(schema.safeParse(body).success).toBe(true)
    for (const wrong of [
      { ...body, next: 7 },
      { ...body, url: undefined },
      { ...body, disclosures: [{}] },
    ])
      expect(schema.safeParse(wrong).success).toBe(false)
  })
})

/** Every page of a list, by the cursors it gives. */
async function walked(path: string): Promise<readonly Record<string, never>[][]> {
  const pages = []
  let cursor: string | null = ""
  do {
    const asked: string = cursor === "" ? path : `${path}&cursor=${encodeURIComponent(cursor)}`
    const answer = await json(asked)
    pages.push(answer.disclosures ?? answer.organisations ?? answer.hits)
    cursor = answer.next
  } while (cursor !== null && pages.length < 50)
  return pages
}

describe("lists", () => {
  test("come by pages that join to the whole", async () => {
    const whole = (await json("/api/v1/disclosures?limit=500")).disclosures
    expect(whole.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      views.map(({ head }) => head.id).toSorted(),
    )
    const pages = await walked("/api/v1/disclosures?limit=2")
    expect(pages.every((page) => page.length <= 2)).toBe(true)
    expect(pages.flat()).toEqual(whole)
  })

  test("are narrowed by organisation, year, stage, rule and words", async () => {
    const idsOf = async (asked: string) =>
      (await walked(`/api/v1/disclosures?${asked}&limit=3`))
        .flat()
        .map(({ id }) => String(id))
        .toSorted()
    const wanted = (fits: (view: DisclosureView) => boolean) =>
      views
        .filter(fits)
        .map(({ head }) => head.id)
        .toSorted()
    const own = "云岭区政务服务中心"
    const organisation = views.find(({ head }) => head.organisation.name === own)?.head.organisation.id
    expect(await idsOf(`organisation=${organisation}`)).toEqual(
      wanted(({ head }) => head.organisation.name === own),
    )
    expect(await idsOf("year=2024")).toEqual(wanted(({ head }) => head.fiscalYear === 2024))
    expect(await idsOf("stage=final")).toEqual([])
    expect(await idsOf(`year=2024&organisation=${organisation}`)).toHaveLength(1)
    const rule = views.flatMap(({ document }) => document.findings.flatMap(({ rules }) => rules))[0] ?? ""
    expect(await idsOf(`rule=${rule}`)).toEqual(
      wanted(({ document }) => document.findings.some(({ rules }) => rules.includes(rule))),
    )
    expect(await idsOf(`q=${encodeURIComponent("青禾区")}`)).toEqual(
      wanted(({ head }) => head.organisation.name.includes("青禾区")),
    )
  })

  test("of organisations give each once, whatever the page's length", async () => {
    const names = [...new Set(views.map(({ head }) => head.organisation.name))].toSorted()
    for (const limit of [1, 2, 3, 100]) {
      const listed = (await walked(`/api/v1/organisations?limit=${limit}`)).flat()
      expect(listed.map(({ name }) => name)).toEqual(names)
    }
    const { organisations } = await json(`/api/v1/organisations?q=${encodeURIComponent("澜桥")}`)
    expect(organisations).toHaveLength(2)
  })
})

describe("what cannot be understood", () => {
  const list = "/api/v1/disclosures"
  test.each([
    [`${list}?limit=0`, { parameter: "limit", fault: "too-small", allowed: "≥ 1" }],
    [`${list}?limit=501`, { parameter: "limit", fault: "too-large", allowed: "≤ 500" }],
    [`${list}?limit=ten`, { parameter: "limit", fault: "wrong-form" }],
    [`${list}?stage=draft`, { parameter: "stage", fault: "not-one-of", allowed: "budget, final" }],
    [`${list}?yaer=2024`, { parameter: "yaer", fault: "unknown" }],
    [`${list}?year=2024&year=2023`, { parameter: "year", fault: "wrong-form" }],
    [`${list}?cursor=nonsense`, { parameter: "cursor", fault: "other-list" }],
    [`${list}?rule=N02%27--`, { parameter: "rule", fault: "wrong-form" }],
    ["/api/v1/search", { parameter: "q", fault: "missing" }],
    [`${list}?v=0123456789abcdef`, { parameter: "v", fault: "other-version" }],
  ])("is told with its name and what is wrong: %s", async (path, fault) => {
    const answer = await get(path)
    expect(answer.status).toBe(400)
    expect(answer.headers.get("content-type")).toContain("application/problem+json")
    const problem = await answer.json()
    expect(problem).toMatchObject({ status: 400, code: "invalid-parameters", faults: [fault] })
    expect(problem.message.zh).toContain(fault.parameter)
    expect(schemaIn(await described(), "Problem").safeParse(problem).error).toBeUndefined()
  })

  test("a cursor of one list is not taken for another's, nor an altered one", async () => {
    const { next } = await json(`${list}?limit=2`)
    expect((await get(`${list}?limit=5&cursor=${next}`)).status).toBe(200)
    expect((await get(`${list}?limit=2&year=2024&cursor=${next}`)).status).toBe(400)
    expect((await get(`${list}?limit=2&cursor=${next.slice(0, -2)}AA`)).status).toBe(400)
  })

  test.each([
    "/api/v1/nothing",
    "/api/v1/disclosures/000000000000",
    "/api/v1/disclosures/000000000000/figures/f1",
    "/api/v1/rules/X99",
    "/api/v1/organisations/nobody",
    "/d/nobody/2024/budget.csv",
    "/nothing.md",
  ])("names nothing: %s", async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get("content-type")).toContain("application/problem+json")
    expect(await answer.json()).toMatchObject({ status: 404, instance: path })
  })
})

describe("how it is served", () => {
  const path = "/api/v1/rules/N02"

  test("who has it already is told so, and a head has no body", async () => {
    const first = await get(path)
    const etag = first.headers.get("etag") ?? ""
    expect(first.headers.get("cache-control")).toBe("public, no-cache")
    const again = await get(path, { headers: { "if-none-match": etag } })
    expect([again.status, await again.text()]).toEqual([304, ""])
    const head = await get(path, { method: "HEAD" })
    expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, etag, ""])
  })

  test("what is asked for by its hash may be kept for good, and is the same", async () => {
    const first = await get(path)
    const hash = first.headers.get("etag")?.slice(1, -1) ?? ""
    const pinned = await get(`${path}?v=${hash.slice(0, 16)}`)
    expect(pinned.headers.get("cache-control")).toBe("public, max-age=31536000, immutable")
    expect(await pinned.text()).toBe(await first.text())
    expect((await get(`${path}?v=${hash.slice(0, 15)}`)).status).toBe(400)
  })

  test("any origin may read, and nobody may do more", async () => {
    const asked = await get(path, {
      method: "OPTIONS",
      headers: { origin: "https://other.example", "access-control-request-method": "GET" },
    })
    expect(asked.status).toBe(204)
    expect(asked.headers.get("allow")).toBe("GET, HEAD, OPTIONS")
    for (const answer of [asked, await get(path), await get("/api/v1/rules/X99")])
      expect(answer.headers.get("access-control-allow-origin")).toBe("*")
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      expect((await get(path, { method })).status, method).toBe(405)
  })
})
