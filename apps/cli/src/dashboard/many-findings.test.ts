import type { DisclosureView } from "@gouji/application"
import { expect, test } from "vitest"

import { openOffice, paper } from "../testing/seat.ts"
import type { Opened } from "./known.ts"
import { placeOn } from "./place.ts"
import { typed } from "./press.ts"
import { reduce } from "./reducing/reduce.ts"
import { screenLines } from "./screen.ts"
import { type DashboardState, initialState } from "./state.ts"

const FINDINGS = 10_000

/** A document as it is opened, its one finding ten thousand times over. */
async function openedWithMany(): Promise<Opened> {
  const desk = (await openOffice({ 管理员: ["administrator"] })).desk("管理员")
  const imported = await desk.importDocument({ name: "bad.txt", bytes: paper("示例区档案馆", "125.00") })
  if (!imported.ok) throw new TypeError("a paper that cannot be read")
  const { sha256 } = imported.value
  const [view, life, permits, comparable] = [
    await desk.disclosure(sha256),
    await desk.life(sha256),
    await desk.permits(sha256),
    await desk.comparablePapers(sha256),
  ]
  if (!view.ok || !life.ok || !permits.ok || !comparable.ok) throw new TypeError("a paper that is not there")
  const [first] = view.value.document.findings
  if (first === undefined) throw new TypeError("a paper without findings")
  const findings = Array.from({ length: FINDINGS }, (_, index) => ({
    ...first,
    id: `n${index + 1}`,
    fingerprint: `${index}`,
  }))
  const frames = view.value.frames.get(first.id) ?? []
  const many: DisclosureView = {
    ...view.value,
    document: { ...view.value.document, findings },
    frames: new Map(findings.map(({ id }) => [id, frames])),
  }
  return { view: many, life: life.value, permits: permits.value, comparable: comparable.value }
}

test(`${FINDINGS} findings of one document are gone through as fast as ten`, async () => {
  const value = await openedWithMany()
  const { sha256 } = value.view.head
  const key = `document ${sha256}`
  const start: DashboardState = {
    ...initialState("zh", { columns: 120, rows: 30 }),
    version: 1,
    place: placeOn("findings", sha256),
  }
  let state = reduce(start, { type: "read", kind: "document", key, version: 1, value, problem: null })
  const times: number[] = []
  for (const keys of ["j", "G", "k", "n", "N", "z", "G", "z", "4", "2", "0", "0", "G", "j"]) {
    const from = performance.now()
    state = reduce(state, { type: "press", press: typed(keys) })
    expect(screenLines(state, { ascii: false })).toHaveLength(30)
    times.push(performance.now() - from)
  }
  expect(state.place.at).toBe(4200)
  const middle = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
  console.info(
    `a key among ${FINDINGS} findings: ${middle.toFixed(1)} ms in the middle, ${Math.max(...times).toFixed(0)} at most`,
  )
  expect(middle).toBeLessThan(50)
})
