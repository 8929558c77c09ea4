import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { nodeHash, openEmbeddedRegistry, systemClock } from "@gouji/adapters"
import { createChecker, Report } from "@gouji/application"
import { createDesk } from "@gouji/application/desk"
import { apiAnswer } from "@gouji/web"
import { afterAll, vi } from "vitest"

import { type GivenDocument, ruleConformance } from "../suites/rule-conformance.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-web-conformance-"))

afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

ruleConformance("the site", async (given, related) => {
  const id = await placed(given, related)
  const request = new Request(`http://site.example/api/v1/disclosures/${id}`)
  const response = await apiAnswer(request)
  const [checked] = Report.parse(await response.json()).documents
  return checked?.status === "checked" ? checked.verdicts : []
})

/** Puts a case into a registry of its own, as the staff would, and points the site at it. The site itself only reads. */
async function placed(given: GivenDocument, others: readonly GivenDocument[]): Promise<string> {
  const path = join(mkdtempSync(join(folder, "case-")), "registry.db")
  const registry = openEmbeddedRegistry(path)
  const ports = { registry, hash: nodeHash, clock: systemClock }
  const sources = others.map(({ fileName, bytes }) => ({ path: fileName, bytes }))
  const { related } = await createChecker(ports).relate(sources)
  const imported = await createDesk(ports).importDocument({
    name: given.fileName,
    bytes: given.bytes,
    related,
  })
  await registry.close()
  if (!imported.ok) throw new TypeError(`the case could not be imported: ${imported.error.code}`)
  vi.stubEnv("GOUJI_REGISTRY", path)
  vi.stubEnv("GOUJI_DRAFTS", "1")
  return imported.value.id
}
