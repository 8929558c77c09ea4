import { mkdtempSync, rmSync } from "node:fs"
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"

import { NOWHERE_HEADER, PATH_HEADER } from "../lib/asked-path.ts"
import { beforePage } from "./before-page.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-before-page-"))
beforeAll(() => {
  vi.stubEnv("GOUJI_REGISTRY", join(folder, "registry.db"))
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** What an address that is asked for comes to: its headers as the framework has them, and the policy it is answered with. */
async function admitted(url: string, said: IncomingHttpHeaders = {}) {
  const request = { url, headers: { ...said } }
  const set = new Map<string, unknown>()
  const response = { setHeader: (name: string, value: unknown) => set.set(name, value) }
  const trouble = await beforePage(
    request as unknown as IncomingMessage,
    response as unknown as ServerResponse,
  )
  return { headers: request.headers, policy: set.get("content-security-policy"), trouble }
}

describe("a page", () => {
  test("is let by with its address and a policy that lets no script run", async () => {
    const { headers, policy, trouble } = await admitted("/en/rules?x=1")
    expect(trouble).toBeUndefined()
    expect(headers[PATH_HEADER]).toBe("/en/rules")
    expect(policy).toContain("script-src 'none'")
    expect(headers["content-security-policy"]).toBe(policy)
    expect(headers[NOWHERE_HEADER]).toBeUndefined()
  })

  test("that works in the browser runs its own scripts, by a number that is never the same", async () => {
    const [one, two] = [await admitted("/check"), await admitted("/en/check")]
    expect(one.policy).toMatch(/script-src 'self' 'nonce-[^']{20,}'/)
    expect(one.policy).not.toBe(two.policy)
  })

  test.each([
    "/nothing",
    "/rules/more",
    "/glossary/no-such-term",
    "/twin/json/rules",
    "//nothing",
    "/\\nothing",
  ])("there is none at %s, which is said", async (url) => {
    expect((await admitted(url)).headers[NOWHERE_HEADER]).toBe("1")
  })

  test("is not what who asks says it is", async () => {
    const { headers, policy } = await admitted("/about", {
      [NOWHERE_HEADER]: "1",
      [PATH_HEADER]: "/elsewhere",
      "content-security-policy": "script-src 'nonce-mine'",
    })
    expect(headers[NOWHERE_HEADER]).toBeUndefined()
    expect(headers[PATH_HEADER]).toBe("/about")
    expect(headers["content-security-policy"]).toBe(policy)
  })
})

test.each(["/_next/static/chunks/a.js", "/api/v1/rules", "/robots.txt", "/doc/0123456789ab/original.pdf"])(
  "%s is no page, and is left alone",
  async (url) => {
    const { headers, policy } = await admitted(url)
    expect([headers, policy]).toEqual([{}, undefined])
  },
)
