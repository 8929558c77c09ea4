/**
 * How long PDFs take to be read: what pdfjs takes of it, what we take, beside pdfjs alone in the same run; how many two
 * threads read in a second; and how much memory a long one takes. Gates are held to processor time.
 */
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { Worker } from "node:worker_threads"

import { gate, tellMissed } from "./gates.ts"
import { type Measured, median, timed } from "./measure.ts"
import { boundPdf, type GivenPdf, generatedPdfs, publishedPdfs } from "./reading/given-pdfs.ts"
import type { Held } from "./reading/in-process.ts"
import type { Shared } from "./reading/in-thread.ts"
import { PdfjsClock } from "./reading/pdfjs-clock.ts"
import { pdftotext, withFile } from "./reading/pdftotext.ts"
import { askPdfjs, everything, pagesIn, readPdf } from "./reading/read-pdf.ts"

const ROUNDS = Number(process.env["GOUJI_ROUNDS"] ?? 7)
/** Making a paper takes as long as reading it, so that each is read several times. */
const PAPERS = Number(process.env["GOUJI_PAPERS"] ?? 20)
const READINGS = 100
const THREADS = 2
/** Papers bound into one for the memory it takes: over three hundred pages. */
const BOUND = 24
const LONG = 300

/** Milliseconds a reading may take. The final accounts of the finance bureau have many times the pages of the others. */
const LIMIT = { whole: 1000, wholeOf002: 3500, ownOfPdfjs: 0.5, memory: 512 }

async function documents(pdfs: readonly GivenPdf[]): Promise<void> {
  const [first] = pdfs
  if (first === undefined) return
  const clock = await PdfjsClock.installed(first.bytes)
  for (const { bytes } of pdfs) await readPdf(bytes)
  console.log(`A PDF read, median of ${ROUNDS}; milliseconds of processors (by the clock)`)
  for (const pdf of pdfs) await document(pdf, clock)
}

/** Each round does everything once, so that what else goes on in the machine falls on all alike. */
async function document({ name, bytes }: GivenPdf, clock: PdfjsClock): Promise<void> {
  const all = everything(await pagesIn(bytes))
  clock.taken()
  await readPdf(bytes)
  const { asks } = clock.taken()
  await askPdfjs(bytes, all)
  const rounds: Round[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const pdfjs = await timed(() => askPdfjs(bytes, all))
    const asked = await timed(() => askPdfjs(bytes, asks))
    clock.taken()
    const whole = await timed(() => readPdf(bytes))
    rounds.push({ pdfjs, asked, whole, within: clock.taken().spent })
  }
  const drawings = asks.filter(({ what }) => what === "getOperatorList").length
  console.log(`  ${name}: ${all.length / 2} pages, ${drawings} drawings asked for`)
  tell(name, rounds)
  const least = pdftotext(bytes)
  console.log(`    pdftotext           ${least === undefined ? "is not installed" : told(least)}`)
}

/** What pdfjs takes for everything, and for what we ask; our whole reading, and what goes by within pdfjs in it. */
interface Round {
  readonly pdfjs: Measured
  readonly asked: Measured
  readonly whole: Measured
  readonly within: Measured
}

function tell(name: string, rounds: readonly Round[]): void {
  const of = (what: keyof Round) => median(rounds.map((round) => round[what]))
  const [pdfjs, asked, whole] = [of("pdfjs"), of("asked"), of("whole")]
  const own = median(rounds.map((round) => less(round.whole, round.asked)))
  const ratio = own.cpu / pdfjs.cpu
  const best = Math.min(...rounds.map((round) => round.whole.cpu))
  const limit = name.startsWith("002-") ? LIMIT.wholeOf002 : LIMIT.whole
  console.log(`    pdfjs, everything   ${told(pdfjs)}`)
  console.log(
    `    pdfjs, as we ask    ${told(asked)}${told(of("within"))} of the whole, garbage of ours included`,
  )
  console.log(
    `    our own             ${told(own)}× ${ratio.toFixed(2)}  ${gate(`own work on ${name}`, ratio, { atMost: LIMIT.ownOfPdfjs })}`,
  )
  console.log(
    `    whole               ${told(whole)}${best.toFixed(0)} at best  ${gate(`whole of ${name}`, whole.cpu, { atMost: limit })}`,
  )
}

function less(whole: Measured, part: Measured): Measured {
  return { wall: whole.wall - part.wall, cpu: whole.cpu - part.cpu }
}

function told({ wall, cpu }: Measured): string {
  return `${cpu.toFixed(0).padStart(6)} (${wall.toFixed(0)})`.padEnd(16)
}

/** Threads start with nothing loaded, as those of a server would; that is part of what they take. */
async function throughput(pdfs: readonly GivenPdf[]): Promise<void> {
  const begun = new Int32Array(new SharedArrayBuffer(4))
  const shared: Shared = { pdfs: pdfs.map(({ bytes }) => bytes), readings: READINGS, begun }
  const { wall, cpu } = await timed(() => Promise.all(Array.from({ length: THREADS }, () => thread(shared))))
  const perSecond = (1000 * READINGS * THREADS) / cpu
  console.log(
    `${READINGS} readings of ${pdfs.length} generated papers in ${THREADS} threads: ${perSecond.toFixed(2)} a second of ${THREADS} processors, ${((1000 * READINGS) / wall).toFixed(2)} by the clock  ${gate("throughput", perSecond, { atLeast: 2 })}`,
  )
}

function thread(workerData: Shared): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("reading/in-thread.mjs", import.meta.url), { workerData })
    worker.on("error", reject).on("exit", () => resolve())
  })
}

async function memory(): Promise<void> {
  const bytes = await boundPdf(BOUND)
  const pages = await pagesIn(bytes)
  if (pages < LONG) throw new RangeError(`only ${pages} pages`)
  const { before, peak, figures, wall, cpu } = withFile(bytes, heldBy)
  console.log(
    `A PDF of ${pages} pages and ${figures} figures in a process of its own: ${peak.toFixed(0)} MiB at most (${before.toFixed(0)} before), ${cpu.toFixed(0)} ms (${wall.toFixed(0)})  ${gate("memory", peak, { atMost: LIMIT.memory })}`,
  )
}

function heldBy(path: string): Held {
  const program = new URL("reading/in-process.mjs", import.meta.url)
  const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(program), path], {
    encoding: "utf8",
  })
  if (status !== 0) throw new Error(`the process that reads ended with ${status}: ${stderr}`)
  // What `in-process.ts` prints.
  return JSON.parse(stdout) as Held
}

const published = publishedPdfs()
if (published.length === 0) console.log("The published documents are not on this machine.")
const generated = await generatedPdfs(PAPERS)
await documents([...published, ...generated.slice(0, 4)])
await throughput(generated)
await memory()
tellMissed()
