import { expect, test } from "vitest"

import { finishedPage } from "./finished-page.ts"

const DATA = `<script type="application/ld+json">{"@type":"Report"}</script>`
const MADE = `<script>a()</script>${DATA}<link rel="preload" as="script" href="/b.js"/><p>说明</p><div data-drawn="0"></div>`
const PARTS = [`${DATA}<p>$& 371.06</p>`]

const policy = (scripts: string) => ({
  "content-security-policy": `default-src 'self'; script-src ${scripts}`,
})

test("has no script where its policy lets none run, its data, and its parts as they are", () => {
  const page = finishedPage(MADE, policy("'none'"), PARTS)
  expect(page).toBe(`${DATA}<p>说明</p><div>${PARTS[0]}</div>`)
})

test("keeps its own where they may run", () => {
  const page = finishedPage(MADE, policy("'self' 'nonce-x'"), PARTS)
  expect(page).toBe(MADE.replace('<div data-drawn="0"></div>', () => `<div>${PARTS[0]}</div>`))
})
