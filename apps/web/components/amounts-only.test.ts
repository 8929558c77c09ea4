import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

import { expect, test } from "vitest"

const WEB = fileURLToPath(new URL("..", import.meta.url))
const HOME = "components/amount.tsx"

/** What it takes to print a figure by oneself: its digits, its value, or one of the tools that make digits of it. */
const BY_ONESELF = [
  /\bprintAmount\b|\binUnit\b|\bNumberFormat\b|\btoLocaleString\b|\btoFixed\b/,
  /\.(?:printed|quantum)\b/,
  /(?<!=)\{\s*(?:(?!words\.)[\w.]+\.)?(?:value|residual|bound|printed)\s*\}/,
  /\b(?:figure|total|change|sum|part)\??\.value\b/,
]

test("no component but one prints an amount", () => {
  const offences = sources().flatMap((path) => offencesIn(path, readFileSync(WEB + path, "utf8")))
  expect(offences).toEqual([])
})

test("the rule would notice", () => {
  expect(offencesIn("x.tsx", "<td>{figure.printed} 万元</td>")).toHaveLength(1)
  expect(offencesIn("x.tsx", "<td>{verdict.residual}</td>")).toHaveLength(1)
  expect(offencesIn("x.tsx", "<b>{printAmount(sum, unit)}</b>")).toHaveLength(1)
  expect(offencesIn("x.tsx", "<Amount figure={total} />")).toEqual([])
})

/** It escapes JSON. */
const ESCAPING = "components/json-ld.tsx"

test("nothing is put into a page as it is but by the component that escapes it, and nothing is styled in line", () => {
  for (const path of sources())
    if (path !== ESCAPING)
      expect(readFileSync(WEB + path, "utf8"), path).not.toMatch(/dangerouslySetInnerHTML|style=\{/)
})

function sources(): readonly string[] {
  return ["app", "components", "lib"]
    .flatMap((folder) => readdirSync(WEB + folder, { recursive: true }).map((file) => `${folder}/${file}`))
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path) && path !== HOME)
}

/** Lines that offend, comments aside. */
function offencesIn(path: string, source: string): readonly string[] {
  return source
    .split("\n")
    .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line) && BY_ONESELF.some((pattern) => pattern.test(line)))
    .map((line) => `${path}: ${line.trim()}`)
}
