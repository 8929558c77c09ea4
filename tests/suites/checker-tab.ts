import { readFileSync } from "node:fs"

import type { Browser, BrowserContextOptions, Page } from "playwright-core"

/** A file to be checked. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array | string
}

/** The kinds of reports there are to take away. */
export type Taken = "json" | "html" | "xlsx"

/** The checker's page in a browser, and what a person does with it. */
export interface CheckerTab {
  readonly page: Page
  /** Every address that was asked for since the page said that nothing more is. */
  readonly askedSince: readonly string[]
  /** Chooses files and waits until they are checked; milliseconds. */
  readonly check: (...files: readonly GivenFile[]) => Promise<number>
  readonly choose: (...files: readonly GivenFile[]) => Promise<void>
  readonly is: (phase: string) => Promise<void>
  readonly take: (of: Taken) => Promise<Buffer>
  readonly requestsShown: () => Promise<number>
  readonly close: () => Promise<void>
}

/** What the page is opened with; `cut` also takes the network away once the page is ready. */
interface Opening extends BrowserContextOptions {
  readonly address: string
  readonly cut?: boolean
}

/** Opens the page, waits for its ready mark, and from then on records every request. */
export async function openChecker(
  browser: Browser,
  { address, cut = true, ...options }: Opening,
): Promise<CheckerTab> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForSelector("[data-ready]", { timeout: 60_000 })
  const askedSince: string[] = []
  context.on("request", (request) => {
    // A file made on the page is no request to anybody.
    if (!request.url().startsWith("blob:")) askedSince.push(request.url())
  })
  if (cut) {
    await context.route("**", (route) => route.abort())
    await context.setOffline(true)
  }
  return { page, askedSince, ...deedsOn(page), close: () => context.close() }
}

function deedsOn(page: Page) {
  const is = async (phase: string) => {
    await page.waitForSelector(`[data-phase="${phase}"]`, { timeout: 60_000 })
  }
  const choose = (...files: readonly GivenFile[]) =>
    page.setInputFiles(
      "input[type=file]",
      files.map(({ name, bytes }) => ({ name, mimeType: "", buffer: Buffer.from(bytes) })),
    )
  return {
    is,
    choose,
    check: async (...files: readonly GivenFile[]) => {
      const begun = performance.now()
      await choose(...files)
      await is("done")
      return performance.now() - begun
    },
    take: async (of: Taken) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.click(`[data-report="${of}"]`),
      ])
      return readFileSync(await download.path())
    },
    requestsShown: async () => Number(await page.locator("[data-requests]").getAttribute("data-requests")),
  }
}
