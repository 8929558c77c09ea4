import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { nodeHash, openEmbeddedRegistry, systemClock } from "@gouji/adapters"
import { createDesk } from "@gouji/application/desk"
import { afterAll, beforeAll, expect, test } from "vitest"

import { samples, serve } from "../suites/running-site.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-fontless-"))
const path = join(folder, "registry.db")
let page: string
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  const registry = openEmbeddedRegistry(path)
  const desk = createDesk({ registry, hash: nodeHash, clock: systemClock })
  const [sample] = samples()
  if (sample === undefined) throw new TypeError("the samples are gone")
  await desk.importDocument(sample)
  const [head] = await desk.disclosures()
  page = `/d/${head?.organisation.id}/${head?.fiscalYear}/${head?.stage}`
  await registry.close()
  site = await serve(path, { environment: { GOUJI_FONT: join(folder, "no-font.ttf") } })
}, 300_000)
afterAll(async () => {
  await site?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test("a server without a Chinese font offers the drawing alone, and says why there is no picture", async () => {
  for (const [lang, words] of [
    ["", "没有中文字体"],
    ["/en", "no font with Chinese"],
  ] as const) {
    const html = await (await fetch(`${site.origin}${lang}${page}`)).text()
    expect(html).not.toMatch(/\.png|og:image/)
    expect(html).toContain(`href="${lang}${page}/poster.svg"`)
    expect((await fetch(`${site.origin}${lang}${page}/poster.svg`)).status).toBe(200)
    for (const name of ["poster.png", "share.png"]) {
      const missing = await fetch(`${site.origin}${lang}${page}/${name}`)
      expect(missing.status).toBe(404)
      expect(missing.headers.get("cache-control")).toBe("no-store")
      expect(await missing.text()).toContain(words)
    }
  }
})
