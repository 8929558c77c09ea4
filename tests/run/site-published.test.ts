import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import {
  newPrivateKey,
  nodeHash,
  openEmbeddedRegistry,
  privateKeyIn,
  signerOf,
  systemClock,
} from "@gouji/adapters"
import type { Signer } from "@gouji/application"
import { createDesk, type Desk, type Wish } from "@gouji/application/desk"
import type { Role } from "@gouji/domain"
import { afterAll, beforeAll, expect, test } from "vitest"

import { serve } from "../suites/running-site.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-site-published-"))
const path = join(folder, "registry.db")
const registry = openEmbeddedRegistry(path)
let site: Awaited<ReturnType<typeof serve>>

const deskOf = (signer: Signer): Desk => createDesk({ registry, hash: nodeHash, clock: systemClock, signer })
const newSigner = () => signerOf(privateKeyIn(newPrivateKey()))
const [chief, clerk, reviewer] = [newSigner(), newSigner(), newSigner()]

beforeAll(async () => {
  const enrol = (signer: Signer, person: string, roles: readonly Role[]) =>
    deskOf(chief).keys.enrol({ key: signer.publicKey, person, roles })
  for (const enrolled of [
    await enrol(chief, "管理员", ["administrator"]),
    await enrol(clerk, "报账员", ["clerk"]),
    await enrol(reviewer, "审核员", ["reviewer"]),
  ])
    expect(enrolled).toMatchObject({ ok: true })
  site = await serve(path, { drafts: false })
}, 300_000)
afterAll(async () => {
  await site?.stop()
  await registry.close()
  rmSync(folder, { recursive: true, force: true })
})

const NAME = "栖川市青少年活动中心"
const sample = readFileSync(new URL("../../samples/栖川市青少年活动中心-2024-预算.html", import.meta.url))

/** Brings a text in and gives the id it has in addresses. */
async function bringIn(bytes: Uint8Array): Promise<string> {
  const imported = await deskOf(clerk).importDocument({ name: "预算.html", bytes })
  if (!imported.ok) throw new TypeError(imported.error.code)
  return imported.value.id
}

async function published(id: string): Promise<void> {
  const act = async (signer: Signer, wish: Wish) =>
    expect(await deskOf(signer).act(id, wish)).toMatchObject({ ok: true })
  await act(clerk, { kind: "submitted" })
  await act(reviewer, { kind: "signed" })
  await act(clerk, { kind: "published" })
}

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

  await published(first)
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

  await published(second)
  expect((await page(`/doc/${second}`)).html).not.toContain("更正前的版本")
  const old = await page(`/doc/${first}`)
  expect(old.status).toBe(200)
  expect(old.html).toContain("更正前的版本")
  expect((await page(`/search?q=${NAME}`)).html.match(/<mark>/g)?.length ?? 0).toBeLessThan(2)
}, 120_000)
