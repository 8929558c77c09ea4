import { existsSync } from "node:fs"

import { type Browser, chromium } from "playwright-core"

/** Where Debian puts the browser; used where it is there, since it is the one people have. */
const INSTALLED = "/usr/bin/chromium"

/** No sandbox, since tests may run as root; and nothing of the browser's own is to reach for the network. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/** A real Chromium: the installed one, else the one inside an npm package. Says which, for the record of a run. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, name } = existsSync(INSTALLED) ? installed() : await packaged()
  const browser = await chromium.launch({ executablePath, args: [...args] })
  console.info(`browser: ${name}, Chromium ${browser.version()}`)
  return browser
}

function installed() {
  return { executablePath: INSTALLED, args: FLAGS, name: INSTALLED }
}

/** Without its own flags: those are for a place where a browser lives for one page, and switch off what is tested here. */
async function packaged() {
  const { default: packed } = await import("@sparticuz/chromium")
  return { executablePath: await packed.executablePath(), args: FLAGS, name: "@sparticuz/chromium" }
}
