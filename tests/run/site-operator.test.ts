import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { nodeHash, openEmbeddedRegistry, systemClock } from "@gouji/adapters"
import { createDesk } from "@gouji/application/desk"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { samples, serve } from "../suites/running-site.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-operator-"))
const path = join(folder, "registry.db")
const NAME = "云岭区政务服务中心"
let page: string

beforeAll(async () => {
  const registry = openEmbeddedRegistry(path)
  const desk = createDesk({ registry, hash: nodeHash, clock: systemClock })
  const sample = samples().find(({ name }) => name.startsWith(`${NAME}-2024`))
  if (sample === undefined) throw new TypeError("the sample is gone")
  await desk.importDocument(sample)
  const [head] = await desk.disclosures()
  page = `/d/${head?.organisation.id}/${head?.fiscalYear}/${head?.stage}`
  await registry.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The site as an operator has set it, for as long as it is looked at. */
async function asSet<T>(
  environment: Readonly<Record<string, string>>,
  look: (get: (path: string) => Promise<string>) => Promise<T>,
): Promise<T> {
  const site = await serve(path, { environment })
  try {
    return await look(async (address) => (await fetch(site.origin + address)).text())
  } finally {
    await site.stop()
  }
}

/** The labels a page has that only government sites have, by name. */
function labelsOf(html: string): ReadonlyMap<string, string> {
  const labels = [...html.matchAll(/<meta name="([A-Z]\w+)" content="([^"]*)"/g)]
  return new Map(labels.map(([, name = "", content = ""]) => [name, content]))
}

const FILED = { GOUJI_ICP: "某ICP备00000001号", GOUJI_POLICE_FILING: "某公网安备00000000000001号" }

test("anybody's site says that it is no government's, has no mark of one, and the filings every site has", async () => {
  await asSet({ ...FILED, GOUJI_OPERATOR_NAME: "示例社" }, async (get) => {
    for (const address of ["/", page, `/en${page}`]) {
      const html = await get(address)
      expect(labelsOf(html).size, address).toBe(0)
      expect(html).toMatch(/本网站不是政府网站|This is not a government site/)
      expect(html).not.toMatch(/标识码|政府网站找错|zfwzgl/)
      for (const said of [...Object.values(FILED), "示例社"]) expect(html, address).toContain(said)
    }
  })
}, 120_000)

describe("a government's site", () => {
  const environment = {
    ...FILED,
    GOUJI_OPERATOR: "government",
    GOUJI_OPERATOR_NAME: "示例区财政局",
    GOUJI_SITE_CODE: "4200000016",
    GOUJI_ADDRESS: "https://czj.example.gov.cn",
  }

  test("tells of itself, of its columns, and of each disclosure where it comes from", async () => {
    await asSet(environment, async (get) => {
      const home = labelsOf(await get("/"))
      expect(Object.fromEntries(home)).toEqual({
        SiteName: "示例区财政局",
        SiteDomain: "czj.example.gov.cn",
        SiteIDCode: "4200000016",
      })
      expect(labelsOf(await get("/status")).get("ColumnName")).toBe("公开与核对总表")
      expect(Object.fromEntries(labelsOf(await get(page)))).toMatchObject({
        SiteIDCode: "4200000016",
        ColumnName: "部门预算决算",
        ArticleTitle: `${NAME} 2024 年预算`,
        ContentSource: NAME,
        Url: `https://czj.example.gov.cn${page}`,
      })
    })
  }, 120_000)

  test("says nowhere that it is none, and where its errors are reported", async () => {
    await asSet(environment, async (get) => {
      for (const address of ["/", page, "/en/about"]) {
        const html = await get(address)
        expect(html, address).not.toMatch(/不是政府网站|not a government site/)
        expect(html).toContain("site_code=4200000016")
        expect(html).toContain("示例区财政局")
      }
    })
  }, 120_000)
})

test("a site that says both, or what is neither, does not start", async () => {
  for (const wrong of [{ GOUJI_SITE_CODE: "4200000016" }, { GOUJI_OPERATOR: "gov" }])
    await expect(serve(path, { environment: wrong })).rejects.toThrow(/ended with/)
}, 120_000)
