import { RegistryFailure } from "@gouji/application"
import { afterEach, beforeEach, describe, expect, test } from "vitest"

import { type Office, openOffice, type Seat } from "../testing/seat.ts"
import type { DoJob } from "./job.ts"

let office: Office
let seat: Seat

beforeEach(async () => {
  office = await openOffice({ 管理员: ["administrator"] })
})

afterEach(() => seat.end())

function sitWith(doJob: DoJob): void {
  seat = office.sit("管理员", doJob)
}

function endsOf() {
  return seat.state().jobs.map(({ state, end }) => [state, end?.zh ?? ""] as const)
}

describe("a job", () => {
  test("in which the registry cannot be reached fails with that said, and the next one and the session go on", async () => {
    let isDown = true
    sitWith(async () => {
      if (isDown) throw new RegistryFailure("SQLITE_IOERR")
      return { state: "done", words: { zh: "完", en: "done" } }
    })
    let hasEnded = false
    seat.ended.then(
      () => (hasEnded = true),
      () => (hasEnded = true),
    )
    seat.type("R\r")
    await expect.poll(endsOf).toEqual([["failed", expect.stringContaining("SQLITE_IOERR")]])
    isDown = false
    seat.type("R\r")
    await expect.poll(endsOf).toEqual([
      ["failed", expect.any(String)],
      ["done", "完"],
    ])
    expect(hasEnded).toBe(false)
  })

  test("that is a defect of ours ends the session with it", async () => {
    sitWith(() => Promise.reject(new TypeError("ours")))
    seat.type("R\r")
    await expect(seat.ended).rejects.toThrow("ours")
  })
})
