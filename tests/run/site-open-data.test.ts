import { createHash } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { newPrivateKey, privateKeyIn, signerOf, writeRelease } from "@gouji/adapters"
import { InclusionProof, ReleaseManifest, reportOf } from "@gouji/application"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { launchBrowser } from "../suites/browser.ts"
import { hostileSample } from "../suites/hostile-sample.ts"
import { type PublishedSite, startPublishedSite } from "../suites/published-site.ts"
import { samples } from "../suites/running-site.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-open-data-"))
const signer = signerOf(privateKeyIn(newPrivateKey()))
const ISSUER = { zh: "示例区<script>财政局", en: "Example & Sons" }
let site: PublishedSite
let published: string
let draft: string

const get = (path: string, init?: RequestInit) => fetch(site.origin + path, init)
const text = async (path: string) => (await get(path)).text()
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex")

beforeAll(async () => {
  site = await startPublishedSite({ GOUJI_RELEASES: join(folder, "releases") })
  const [first, , third] = samples()
  if (first === undefined || third === undefined) throw new TypeError("no samples")
  published = await site.bringIn(hostileSample())
  await site.publish(published)
  await site.publish(await site.bringIn(first))
  draft = await site.bringIn(third)
  const content = await site.desk.published()
  if (content === null) throw new TypeError("nothing was published")
  const { catalogue, engine } = reportOf([])
  const { count: _, ...input } = content
  const written = await writeRelease(
    { issuer: ISSUER, catalogue, engine, ...input },
    { folder: join(folder, "releases", "2026-03"), signer },
  )
  expect(written).toMatchObject({ ok: true })
  // What lies in the folder and is in no manifest, and what leads out of it.
  writeFileSync(join(folder, "releases", "2026-03", "secret.txt"), "secret")
  writeFileSync(join(folder, "outside.txt"), "outside")
  symlinkSync(join(folder, "outside.txt"), join(folder, "releases", "2026-03", "link.txt"))
}, 300_000)
afterAll(async () => {
  await site?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe("for search engines", () => {
  const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => url)

  test("robots.txt leads to a sitemap whose every page is there, and none that is only prepared", async () => {
    const [, index = ""] = /^Sitemap: (\S+)$/m.exec(await text("/robots.txt")) ?? []
    const files = locations(await (await fetch(index)).text())
    expect(files.length).toBeGreaterThanOrEqual(3)
    const lists = await Promise.all(files.map(async (file) => locations(await (await fetch(file)).text())))
    for (const list of lists) expect(list.length).toBeLessThanOrEqual(10_000)
    const urls = lists.flat()
    expect(new Set(urls).size).toBe(urls.length)
    const sample = urls.filter((url) => !/\/(?:r|glossary)\/./.test(url))
    for (const url of sample) expect((await fetch(url)).status, url).toBe(200)
    const organisations = urls.filter((url) => /\/d\/[^/]+$/.test(url))
    expect(organisations).toHaveLength(2)
    expect(urls.filter((url) => /\/d\/.*\/(?:budget|final)$/.test(url))).toHaveLength(2)
    const prepared = await site.desk.disclosure(draft)
    if (!prepared.ok) throw new TypeError("the draft is gone")
    expect(urls.join()).not.toContain(prepared.value.head.organisation.id)
  }, 60_000)

  test.each([
    "/sitemaps/nothing.xml",
    "/sitemaps/disclosures-1999-budget-1.xml",
    "/sitemaps/organisations-9.xml",
  ])("there is no %s", async (path) => expect((await get(path)).status).toBe(404))

  test("pages say what they are about as JSON-LD, which nothing in a document can break out of", async () => {
    const view = await site.desk.disclosure(published)
    if (!view.ok) throw new TypeError("it was published")
    const { organisation, fiscalYear, stage, sha256: hash } = view.value.head
    const dataOn = async (path: string) => {
      const page = await text(path)
      const [, json = ""] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page) ?? []
      return JSON.parse(json)
    }
    for (const lang of ["", "/en"]) {
      const path = `${lang}/d/${organisation.id}/${fiscalYear}/${stage}`
      const data = await dataOn(path)
      const [dataset, crumbs] = data["@graph"]
      expect(data["@context"]).toBe("https://schema.org")
      expect(dataset).toMatchObject({ "@type": "Dataset", url: path, temporalCoverage: `${fiscalYear}` })
      expect(dataset.isBasedOn.identifier).toMatchObject({ propertyID: "sha256", value: hash })
      for (const { contentUrl } of dataset.distribution) expect((await get(contentUrl)).status).toBe(200)
      expect(crumbs).toMatchObject({ "@type": "BreadcrumbList" })
      expect((await dataOn(`${lang}/d/${organisation.id}`))["@graph"][0]["@type"]).toBe(
        "GovernmentOrganization",
      )
      expect(await dataOn(`${lang}/glossary/three-publics`)).toMatchObject({ "@type": "DefinedTerm" })
    }
  })

  test("llms.txt leads only to what is there", async () => {
    const words = await text("/llms.txt")
    const links = [...words.matchAll(/\]\((\S+)\)/g)].map(([, url = ""]) => url)
    expect(links.length).toBeGreaterThanOrEqual(5)
    for (const url of links) expect((await fetch(url)).status, url).toBe(200)
    expect(words).toContain(`page \`${site.origin}/f/{document}/{figure}\``)
    expect(words).not.toContain(`page \`${site.origin}\``)
  })
})

describe("releases", () => {
  const manifestOf = async () => {
    const [, path = ""] = /href="(\/data\/[0-9a-f]{12}\/manifest\.json)"/.exec(await text("/data")) ?? []
    const body = await text(path)
    return { path, body, manifest: ReleaseManifest.parse(JSON.parse(body)) }
  }

  test("are listed with every file's size and hash, and are to the byte what the manifest says (G9)", async () => {
    const { path, body, manifest } = await manifestOf()
    expect(path.split("/")[2]).toBe(sha256(body).slice(0, 12))
    const page = await text("/data")
    expect(page).toContain(signer.publicKey)
    expect(page).not.toContain("<script>财政局")
    for (const { path: name, size, sha256: hash } of manifest.files) {
      const answer = await get(path.replace("manifest.json", name))
      const bytes = new Uint8Array(await answer.arrayBuffer())
      expect([bytes.length, sha256(bytes)], name).toEqual([size, hash])
      expect(answer.headers.get("etag")).toBe(`"${hash}"`)
      expect(answer.headers.get("cache-control")).toContain("immutable")
      if (!name.startsWith("disclosures/")) expect(page).toContain(hash)
    }
  })

  test("are sent in part, and not again", async () => {
    const { path, manifest } = await manifestOf()
    const file = manifest.files.find(({ path: name }) => name === "data/figures.csv")
    if (file === undefined) throw new TypeError("no figures")
    const address = path.replace("manifest.json", file.path)
    const whole = await text(address)
    const part = async (range: string, more: Record<string, string> = {}) =>
      get(address, { headers: { range, ...more } })
    for (const [range, from, to] of [
      ["bytes=0-9", 0, 9],
      [`bytes=${file.size - 5}-`, file.size - 5, file.size - 1],
      ["bytes=-7", file.size - 7, file.size - 1],
      [`bytes=10-${file.size * 2}`, 10, file.size - 1],
    ] as const) {
      const answer = await part(range)
      expect([answer.status, answer.headers.get("content-range")], range).toEqual([
        206,
        `bytes ${from}-${to}/${file.size}`,
      ])
      const bytes = new Uint8Array(await answer.arrayBuffer())
      expect(Buffer.from(bytes).equals(Buffer.from(whole).subarray(from, to + 1)), range).toBe(true)
    }
    const beyond = await part(`bytes=${file.size}-`)
    expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, `bytes */${file.size}`])
    expect((await part("bytes=0-9", { "if-range": '"other"' })).status).toBe(200)
    expect((await get(address, { headers: { "if-none-match": `"${file.sha256}"` } })).status).toBe(304)
    const head = await get(address, { method: "HEAD" })
    expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, `"${file.sha256}"`, ""])
  })

  test("do not send a file that was altered since, even by one byte, under the hash it had", async () => {
    const { path } = await manifestOf()
    const address = path.replace("manifest.json", "data/figures.csv")
    const place = join(folder, "releases", "2026-03", "data", "figures.csv")
    const bytes = readFileSync(place)
    expect((await get(address)).status).toBe(200)
    writeFileSync(
      place,
      bytes.map((byte, at) => (at === 100 ? byte ^ 1 : byte)),
    )
    expect((await get(address)).status).toBe(404)
    writeFileSync(place, bytes)
    expect(await text(address)).toBe(bytes.toString("utf8"))
  })

  test.each([
    "secret.txt",
    "link.txt",
    "..%2F..%2Foutside.txt",
    "%2e%2e/%2e%2e/outside.txt",
    "data/../secret.txt",
    "data%2Ffigures.csv%00",
    "/etc/passwd",
    "data",
    "",
  ])("give nothing but what the manifest lists: %j", async (name) => {
    const { path } = await manifestOf()
    const answer = await get(path.replace("manifest.json", name))
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toMatch(/^(?:secret|outside)|root:/)
  })

  test("are found by the hash of any file, with a proof that a program can hold against the signature", async () => {
    const { manifest } = await manifestOf()
    const [file] = manifest.files
    const found = await (await get(`/data/by-hash/${file?.sha256}`)).json()
    expect(InclusionProof.parse(found.proof).file).toEqual(file)
    expect(found.signature.publicKey).toBe(signer.publicKey)
    expect((await fetch(found.url)).status).toBe(200)
    expect((await get(`/data/by-hash/${"0".repeat(64)}`)).status).toBe(404)
  })

  test("that come while the site runs are there on the next visit, and gone with their folder", async () => {
    const before = await text("/data")
    const { manifest } = await manifestOf()
    const content = await site.desk.published()
    if (content === null) throw new TypeError("nothing was published")
    const { count: _, ...input } = content
    const later = join(folder, "releases", "2026-04")
    const { catalogue, engine } = manifest
    const issuer = { zh: "示例区审计局", en: "Another issuer" }
    await writeRelease({ issuer, catalogue, engine, ...input }, { folder: later })
    const id = sha256(readFileSync(join(later, "manifest.json"))).slice(0, 12)
    expect(before).not.toContain(id)
    for (const path of ["/data", "/en/data", "/catalog.jsonld"]) expect(await text(path)).toContain(id)
    rmSync(later, { recursive: true })
    expect(await text("/data")).toBe(before)
  })

  test("stand in a DCAT catalogue with their sizes and checksums", async () => {
    const answer = await get("/catalog.jsonld")
    expect(answer.headers.get("content-type")).toBe("application/ld+json; charset=utf-8")
    const catalogue = await answer.json()
    expect(catalogue["@type"]).toBe("dcat:Catalog")
    const datasets: readonly Record<string, never>[] = catalogue["dcat:dataset"]
    const release = datasets.find((one) => "dcat:inSeries" in one)
    expect(datasets.some((one) => one["@type"] === "dcat:DatasetSeries")).toBe(true)
    const { manifest } = await manifestOf()
    const sums = manifest.files.map(({ sha256: hash }) => hash)
    const distributions = (release?.["dcat:distribution"] ?? []) as readonly Record<
      string,
      Record<string, Record<string, string>>
    >[]
    expect(distributions.length).toBeGreaterThan(5)
    for (const one of distributions)
      expect(sums).toContain(one["spdx:checksum"]?.["spdx:checksumValue"]?.["@value"])
    const urls = JSON.stringify(catalogue).match(/(?<="dcat:downloadURL":\{"@id":")[^"]+/g) ?? []
    for (const url of urls) expect((await fetch(url, { method: "HEAD" })).status, url).toBe(200)
  }, 60_000)
})

describe("the page that verifies", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  const told = async (name: string, bytes: Uint8Array) => {
    const tab = await browser.newPage()
    const sent: string[] = []
    await tab.goto(`${site.origin}/verify`, { waitUntil: "networkidle" })
    tab.on("request", (request) => sent.push(`${request.method()} ${request.postData() ?? ""}`))
    await tab.setInputFiles("input[type=file]", { name, mimeType: "text/plain", buffer: Buffer.from(bytes) })
    const status = tab.locator(".verifier [role=status]")
    await status.locator("code").waitFor()
    const words = (await status.textContent()) ?? ""
    await tab.close()
    return { words, sent }
  }

  test("knows a published document, a file of a release with its proof, and what it does not know", async () => {
    const document = await told("a.txt", hostileSample().bytes)
    expect(document.words).toContain(sha256(hostileSample().bytes))
    expect(document.words).toContain(`/doc/${published}`)
    const { path, manifest } = await releasesFile()
    const file = new Uint8Array(await (await get(path)).arrayBuffer())
    const released = await told("figures.csv", file)
    expect(released.words).toContain("证明成立")
    expect(released.words).toContain(signer.publicKey)
    expect(manifest.files.length).toBeGreaterThan(3)
    const changed = await told("figures.csv", Uint8Array.from([...file, 32]))
    expect(changed.words).toContain("本站没有这个哈希")
    const [, , prepared] = samples()
    const notYet = await told("b.txt", prepared?.bytes ?? new Uint8Array())
    expect(notYet.words).toContain("本站没有这个哈希")
    for (const { sent } of [document, released, changed]) {
      expect(sent.length).toBeGreaterThan(0)
      for (const request of sent) expect(request).toMatch(/^(?:GET|HEAD) $/)
    }
  }, 120_000)

  test("says without JavaScript how it is done by hand", async () => {
    const page = await text("/en/verify")
    expect(page).toContain("gouji verify")
    expect(page).toContain("<noscript>")
  })

  async function releasesFile() {
    const [, manifestPath = ""] =
      /href="(\/data\/[0-9a-f]{12}\/manifest\.json)"/.exec(await text("/data")) ?? []
    const manifest = ReleaseManifest.parse(JSON.parse(await text(manifestPath)))
    return { manifest, path: manifestPath.replace("manifest.json", "data/figures.csv") }
  }
})
