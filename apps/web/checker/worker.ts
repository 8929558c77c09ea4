import { browserWorld, writeCheckSheets } from "@gouji/adapters/browser"
import {
  checkSheetOf,
  createPile,
  type Examined,
  htmlReport,
  type Pile,
  paperView,
  reportOf,
  safeJson,
  type Unread,
} from "@gouji/application/browser"

import type { Language } from "../lib/language.ts"
import { countRequests } from "./count-requests.ts"
import { type DrawablePdf, openDrawable } from "./draw-page.ts"
import { gbCMap } from "./gb-cmaps.ts"
import type { Asked, PageAsked, ReportKind, Told } from "./messages.ts"
import { sourcesOf } from "./sources-of.ts"

/** The documents so far: what was read, their bytes to draw pages from, what came of checking them. */
interface Session {
  readonly pile: Pile
  readonly originals: Blob[]
  results: (Examined | Unread)[]
  opened: { readonly document: number; readonly pdf: Promise<DrawablePdf> } | undefined
}

const newSession = (): Session => ({
  pile: createPile(browserWorld(gbCMap)),
  originals: [],
  results: [],
  opened: undefined,
})

let session = newSession()
let running = new AbortController()

/** One thing after another; `cancel` alone does not wait its turn. */
let queue: Promise<void> = Promise.resolve()

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  if (data.kind === "cancel") return running.abort()
  if (data.kind === "clear") running.abort()
  queue = queue.then(() => ANSWERS[data.kind](data as never)).catch(defect)
})

type Answers = { readonly [K in Asked["kind"]]: (asked: Extract<Asked, { kind: K }>) => Promise<void> }

const ANSWERS: Answers = {
  check: ({ files }) => check(files),
  cancel: async () => undefined,
  clear: async () => {
    await closeOpened()
    session = newSession()
  },
  report: async ({ of, language }) => {
    const bytes = await REPORTS[of](language)
    tell({ kind: "report", of, bytes }, [bytes.buffer])
  },
  draw: ({ document, page, width }) => draw({ document, page }, width),
}

async function check(files: readonly File[]): Promise<void> {
  running = new AbortController()
  const { signal } = running
  const onStep = async (step: Extract<Told, { kind: "step" }>["step"]) => {
    tell({ kind: "step", step })
    await aTurn()
    signal.throwIfAborted()
  }
  try {
    await session.pile.add(keptSources(files), onStep)
    session.results = []
    for await (const result of session.pile.check(onStep)) {
      tell({ kind: "paper", document: session.results.length, paper: paperView(result) })
      session.results.push(result)
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
  tell({ kind: "done", isCancelled: signal.aborted })
}

/** A document's bytes are kept once it was read: what comes after a `yield` runs when the next is asked for. */
async function* keptSources(files: readonly File[]) {
  for await (const source of sourcesOf(files)) {
    yield source
    session.originals.push(new Blob("bytes" in source ? [source.bytes.slice()] : []))
  }
}

/** Lets messages in that came meanwhile. A timer would wait four milliseconds for it, page after page. */
function aTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

const REPORTS: Readonly<Record<ReportKind, (language: Language) => Promise<Uint8Array<ArrayBuffer>>>> = {
  json: async () => encoded(`${safeJson(report(), 2)}\n`),
  html: async (language) => encoded(htmlReport(session.results.map(paperView), { ...report(), language })),
  xlsx: async (language) => {
    const checked = session.results.flatMap((result) => ("problem" in result ? [] : [result]))
    return new Uint8Array(await writeCheckSheets(checked.map((one) => checkSheetOf(one, language))))
  },
}

function report() {
  return reportOf(session.results.map(({ document }) => document))
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

/** A page that cannot be drawn is said to be none; its words are in the findings. */
async function draw(asked: PageAsked, width: number): Promise<void> {
  const drawn = await drawable(asked.document)
    .then((pdf) => pdf.draw(asked.page, width))
    .catch(() => null)
  tell({ kind: "page", ...asked, drawn }, drawn === null ? [] : [drawn.picture])
}

/** One document is held open at a time. */
async function drawable(document: number): Promise<DrawablePdf> {
  if (session.opened?.document !== document) {
    await closeOpened()
    const original = session.originals[document] ?? new Blob()
    const pdf = original.arrayBuffer().then((bytes) => openDrawable(new Uint8Array(bytes)))
    session.opened = { document, pdf }
  }
  return session.opened.pdf
}

async function closeOpened(): Promise<void> {
  await session.opened?.pdf.then((pdf) => pdf.close()).catch(() => undefined)
  session.opened = undefined
}

function tell(told: Told, transfer: Transferable[] = []): void {
  postMessage(told, { transfer })
}

function defect(error: unknown): void {
  tell({
    kind: "defect",
    message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  })
}

countRequests((count) => tell({ kind: "requests", count }))
tell({ kind: "ready" })
