import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"

import { type CliProgram, cliProgram } from "../suites/cli-program.ts"
import { fillIndex } from "../suites/load/index-rows.ts"
import { embedded } from "../suites/load/places.ts"
import { bringIn } from "../suites/store-entry.ts"
import { inTerminal, type Terminal } from "../suites/terminal.ts"

const DISCLOSURES = 100_000

const folder = mkdtempSync(join(tmpdir(), "gouji-speed-"))
let program: CliProgram
let registry = ""
let terminal: Terminal

/** A machine that is busy with other tests answers later than one that is not: these are ceilings, and what was measured is printed. */
const CEILING = { firstFrame: 2500, ratio: 30, paint: 250, bytes: 4096, megabytes: 260 }

beforeAll(async () => {
  program = await cliProgram()
  const place = await embedded(folder).newPlace()
  const opened = await place.open()
  await bringIn(opened, { organisation: "示例区图书馆" })
  await opened.close()
  await fillIndex(place, DISCLOSURES)
  registry = place.address
})

afterEach(() => terminal.close())
afterAll(() => {
  program.remove()
  rmSync(folder, { recursive: true, force: true })
})

function start(): Terminal {
  terminal = inTerminal({ argv: [program.main, "--registry", registry] })
  return terminal
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

function tail(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.95)] ?? 0
}

async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

describe(`a dashboard on ${DISCLOSURES} disclosures`, () => {
  test("shows its first frame soon after the start, beside a bare start of node", async () => {
    const frames: number[] = []
    const bare: number[] = []
    for (let turn = 0; turn < 3; turn++) {
      bare.push(await timed(() => execFileSync(process.execPath, ["-e", "0"])))
      frames.push(await timed(() => start().see(/文件 \(1\/400\+\)/)))
      terminal.close()
    }
    const [frame, node] = [Math.min(...frames), Math.min(...bare)]
    console.info(
      `first frame ${frame.toFixed(0)} ms, bare node ${node.toFixed(0)} ms: ${(frame / node).toFixed(1)} times`,
    )
    expect(frame).toBeLessThan(CEILING.firstFrame)
    expect(frame / node).toBeLessThan(CEILING.ratio)
  })

  test("answers a key at once, and writes only what changed", async () => {
    await start().see(/文件 \(1\/400\+\)/)
    const times: number[] = []
    const bytes: number[] = []
    let row = 1
    for (let turn = 0; turn < 60; turn++) {
      const by = turn % 7 === 6 ? -1 : 1
      row += by
      const before = terminal.written()
      const painted = () => {
        terminal.type(by < 0 ? "k" : "j")
        return terminal.see(`文件 (${row}/`)
      }
      times.push(await timed(painted))
      bytes.push(terminal.written() - before)
    }
    console.info(`key to paint p95 ${tail(times).toFixed(0)} ms, ${middle(bytes)} bytes a key`)
    expect(tail(times)).toBeLessThan(CEILING.paint)
    expect(middle(bytes)).toBeLessThan(CEILING.bytes)
  })

  test("filters by the initials of a name while it is typed, and goes to the end and back", async () => {
    await start().see(/文件 \(1\/400\+\)/)
    const end = await timed(async () => {
      terminal.type("G")
      await terminal.see(new RegExp(`文件 \\(${DISCLOSURES}/${DISCLOSURES}\\)`))
    })
    const back = await timed(async () => {
      terminal.type("5000G")
      await terminal.see(/文件 \(5000\//)
      await terminal.see(/> [^正]+/)
    })
    console.info(
      `to the last of ${DISCLOSURES} ${end.toFixed(0)} ms, back to the 5000th ${back.toFixed(0)} ms`,
    )
    terminal.type("/slqtsg\r")
    await terminal.see("文件 (1/1)")
    await terminal.see("> 示例区图书馆")
    if (process.platform === "linux") {
      const resident =
        Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${terminal.pid}/status`, "utf8"))?.[1]) / 1024
      console.info(`${resident.toFixed(0)} MB after that`)
      expect(resident).toBeLessThan(CEILING.megabytes)
    }
  })
})
