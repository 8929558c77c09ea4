import { expect, test } from "vitest"

import { type CheckStep, createPile } from "./check-together.ts"
import type { Hash } from "./ports.ts"

/** A paper of an invented unit; `aside` is a sentence of its own. */
const paper = (year: number, total: string, aside = "") => ({
  path: `${year}.txt`,
  bytes: new TextEncoder().encode(`示例区图书馆
${year}年单位预算情况说明

二、部门收支总体情况

（一）收入预算：${year}年年初预算数${total}万元，其中：一般公共预算拨款${total}万元。${aside}

（二）支出预算：${year}年年初预算数${total}万元，其中：文化旅游体育与传媒支出${total}万元。
`),
})
const BEFORE = paper(2023, "118.00")
/** Grown by 2.50 from 118.00 it would be 120.50. */
const AFTER = paper(2024, "120.50", "收入较去年增加2.40万元，主要是图书购置增加。")
const EMPTY = { path: "empty.txt", bytes: new Uint8Array() }

// Not SHA-256, but different for what differs here.
const hash: Hash = (bytes) =>
  String(bytes.reduce((sum, byte, index) => (sum * 31 + byte + index) % 0xffffffff, 7))
const PORTS = { hash, clock: { now: () => "", elapsed: () => 0 } }
const silent = async () => {}

async function checked(...adding: readonly (readonly (typeof BEFORE)[])[]) {
  const pile = createPile(PORTS)
  for (const sources of adding) await pile.add(sources, silent)
  const documents = []
  for await (const { document } of pile.check(silent)) documents.push(document)
  return documents
}

/** What the rule on last year's figures as published then says of a document. */
function acrossYears(document: Awaited<ReturnType<typeof checked>>[number] | undefined) {
  if (document?.status !== "checked") throw new TypeError("it was not read")
  return [...new Set(document.verdicts.filter(({ rule }) => rule === "Y01").map(({ outcome }) => outcome))]
}

test("a year alone cannot be held against the last, and with it in the pile it is, in whatever order they come", async () => {
  const [alone] = await checked([AFTER])
  expect(acrossYears(alone)).toEqual(["insufficient-data"])
  const [first] = await checked([AFTER, BEFORE])
  expect(acrossYears(first)).toContain("fail")
  const [, last] = await checked([BEFORE], [AFTER])
  expect(acrossYears(last)).toContain("fail")
})

test("what cannot be read stays in its place, and the others are checked", async () => {
  const documents = await checked([BEFORE, EMPTY, AFTER])
  expect(documents.map(({ path, status }) => [path, status])).toEqual([
    ["2023.txt", "checked"],
    ["empty.txt", "unreadable"],
    ["2024.txt", "checked"],
  ])
})

test("each step is told before it is taken", async () => {
  const pile = createPile(PORTS)
  const steps: CheckStep[] = []
  const onStep = async (step: CheckStep) => void steps.push(step)
  await pile.add([BEFORE, AFTER], onStep)
  for await (const _ of pile.check(onStep)) steps.length = Math.max(steps.length, 3)
  expect(steps.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    "reading 2023.txt",
    "reading 2024.txt",
    "checking 2023.txt",
    "checking 2024.txt",
  ])
})

test("stopped amid reading, it keeps what was read and nothing of the rest", async () => {
  const pile = createPile(PORTS)
  const stopping = async ({ path }: CheckStep) => {
    if (path === "2024.txt") throw new Error("stopped")
  }
  await expect(pile.add([BEFORE, AFTER], stopping)).rejects.toThrow("stopped")
  const paths = []
  for await (const { document } of pile.check(silent)) paths.push(document.path)
  expect(paths).toEqual(["2023.txt"])
})
