import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { launchBrowser } from "../suites/browser.ts"
import { type RunningSite, samples, startSite } from "../suites/running-site.ts"

let site: RunningSite
let browser: Browser

beforeAll(async () => {
  site = await startSite()
  browser = await launchBrowser()
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** Opens a page in a browser that lacks something, by a script that runs before the page's own. */
async function lacking(path: string, script: string, look: (tab: Page) => Promise<void>): Promise<void> {
  const tab = await browser.newPage()
  await tab.addInitScript(script)
  await tab.goto(site.origin + path)
  await look(tab)
  await tab.close()
}

const paper = () => {
  const [first] = samples()
  if (first === undefined) throw new TypeError("no samples")
  return { name: first.name, mimeType: "text/plain", buffer: Buffer.from(first.bytes) }
}
const standing = (phase: string) => `[role=status][data-phase="${phase}"]`

describe("the checker", () => {
  test("says what to do in a browser that is too old, also to whoever chooses a file", async () => {
    await lacking("/check", "delete globalThis.OffscreenCanvas", async (tab) => {
      await tab.waitForSelector(standing("too-old"))
      await tab.setInputFiles("input[type=file]", paper())
      await tab.waitForFunction(() => document.querySelector("input")?.value === "")
      expect(await tab.locator("[role=status]").textContent()).toContain("npx gouji check")
      expect(await tab.locator(standing("too-old")).count()).toBe(1)
    })
  }, 60_000)

  test("says what to do when its program did not come, and has it fetched again for a file that is chosen", async () => {
    await lacking("/en/check", "", async (tab) => {
      await tab.waitForSelector("[data-ready]")
      await tab.route("**/checker/dist/*", (route) => route.abort())
      await tab.reload()
      await tab.waitForSelector(standing("failed"))
      expect(await tab.locator("[role=status]").textContent()).toContain("could not be fetched")
      const asked = tab.waitForRequest("**/checker/dist/*")
      await tab.setInputFiles("input[type=file]", paper())
      await asked
      await tab.waitForSelector(standing("failed"))
      await tab.unroute("**/checker/dist/*")
      await tab.setInputFiles("input[type=file]", paper())
      await tab.waitForSelector(standing("done"))
    })
  }, 60_000)
})

test("the page that verifies says why it cannot where the site came without encryption", async () => {
  await lacking("/verify", "delete Crypto.prototype.subtle", async (tab) => {
    await tab.setInputFiles("input[type=file]", paper())
    const status = tab.locator(".verifier [role=status]")
    await status.getByText("https").waitFor()
    expect(await status.textContent()).toContain("命令")
  })
}, 60_000)
