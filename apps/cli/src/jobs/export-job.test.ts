import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterEach, beforeEach, expect, test } from "vitest"

import type { JobProgress } from "../dashboard/job.ts"
import { type Office, openOffice, paper, type Seat } from "../testing/seat.ts"
import { exportJob } from "./export-job.ts"

let top = ""
let office: Office
let seat: Seat

/** A dashboard whose only job is to export; `heard` hears how far it is. */
function sit(heard: (progress: JobProgress) => void): void {
  const desk = office.desk("经办甲")
  const context = { io: { environment: { HOME: top } } }
  seat = office.sit("经办甲", (wish, { stop, tell }) =>
    exportJob(wish.kind === "export" ? wish.folder : "", {
      desk,
      context,
      stop,
      tell: (progress) => {
        tell(progress)
        heard(progress)
      },
    }),
  )
}

async function exportTo(folder: string): Promise<readonly [string, string]> {
  seat.type(`x${folder}\rgj`)
  await expect.poll(() => seat.state().jobs[0]?.end, { timeout: 20_000 }).not.toBeNull()
  const [job] = seat.state().jobs
  return [job?.state ?? "", job?.end?.zh ?? ""]
}

beforeEach(async () => {
  top = mkdtempSync(join(tmpdir(), "gouji-export-"))
  office = await openOffice({ 管理员: ["administrator"], 经办甲: ["clerk"], 审核乙: ["reviewer"] })
  const clerk = office.desk("经办甲")
  for (const name of ["示例区图书馆", "示例区档案馆"]) {
    const imported = await clerk.importDocument({ name: `${name}.txt`, bytes: paper(name) })
    const id = imported.ok ? imported.value.id : ""
    await clerk.act(id, { kind: "submitted" })
    await office.desk("审核乙").act(id, { kind: "signed" })
    expect(await clerk.act(id, { kind: "published" })).toMatchObject({ ok: true })
  }
})

afterEach(() => {
  seat.end()
  rmSync(top, { recursive: true, force: true })
})

test("an export tells how far it is, and is there whole", async () => {
  const heard: JobProgress[] = []
  sit((progress) => heard.push(progress))
  expect(await exportTo(join(top, "release"))).toEqual(["done", expect.stringContaining("2 份公开件")])
  expect(heard.map(({ done, all }) => [done, all])).toEqual([
    [1, 2],
    [2, 2],
  ])
  expect(readdirSync(join(top, "release"))).toContain("manifest.json")
})

test("an export that is stopped leaves nothing", async () => {
  sit(({ done }) => {
    if (done === 1) seat.type("c")
  })
  expect(await exportTo(join(top, "release"))).toEqual(["stopped", "已停止，没有写出任何文件。"])
  expect(readdirSync(top)).toEqual([])
})
