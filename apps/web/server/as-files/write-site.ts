import type { Ask } from "../asking.ts"
import { fileOf } from "./file-of.ts"
import { linksIn } from "./links-in.ts"
import { pageAsFile } from "./page-as-file.ts"
import { type Answer, readAnswer } from "./read-answer.ts"

/** Where reading begins; what is reachable from there is what is written. */
const BEGINNINGS = ["/", "/robots.txt"]

/** Addresses of no page, whose answers file servers give for what they lack; each leads to itself and the other. */
const NOWHERE = ["/404.html", "/en/404.html"]

/** Addresses asked for at the same time. */
const AT_ONCE = 6

/** Who makes the site, what its addresses are to begin with, and where they go. */
export interface Writing {
  readonly ask: Ask
  readonly origin: string
  /** Writes a file, by its path. */
  readonly write: (file: string, content: string | Uint8Array) => void
  /** Hears how much is written, and how much is known to be. */
  readonly onProgress: (written: Written, known: number) => void
}

/** How much was written. */
export interface Written {
  readonly pages: number
  readonly files: number
}

/** An address that a file cannot stand for, with where it is linked. */
export interface DeadEnd {
  readonly path: string
  readonly from: string
  readonly status: number
}

interface Link {
  readonly path: string
  readonly from: string
}

/**
 * Follows every link of the site and writes what is there; ends at once where one leads nowhere. Breadth first, but that
 * what lies under a page's own address, its data and pictures, comes right after it, as long as the site has it at hand.
 */
export async function writeSite({ ask, origin, write, onProgress }: Writing): Promise<Written | DeadEnd> {
  const waiting: Link[] = BEGINNINGS.map((path) => ({ path, from: path }))
  const known = new Set(BEGINNINGS)
  let written: Written = { pages: 0, files: 0 }
  // Whoever makes the site was told its address; the host it is asked by is for none of them to know.
  const answerTo = async (path: string) =>
    readAnswer(await ask({ method: "GET", url: path, headers: { host: "localhost" } }))
  const meet = (answer: Answer, from: string) => {
    const met = linksIn(answer, origin)
      .filter((path) => !known.has(path))
      .map(detached)
    for (const path of met) known.add(path)
    const links = met.map((path) => ({ path, from }))
    waiting.unshift(...links.filter(isOfItsPage))
    waiting.push(...links.filter((link) => !isOfItsPage(link)))
  }
  const visit = async ({ path, from }: Link): Promise<DeadEnd | undefined> => {
    const answer = await answerTo(path)
    if (answer.status !== 200 || path.includes("?")) return { path, from, status: answer.status }
    meet(answer, path)
    write(fileOf(path, answer.type), contentOf(answer))
    const isPage = answer.type === "text/html"
    written = { pages: written.pages + Number(isPage), files: written.files + Number(!isPage) }
    onProgress(written, known.size)
    return undefined
  }
  for (const path of NOWHERE) known.add(path)
  for (const path of NOWHERE) {
    const nowhere = await answerTo(path)
    meet(nowhere, path)
    write(path.slice(1), contentOf(nowhere))
  }
  let dead: DeadEnd | undefined
  const inTurn = async () => {
    while (dead === undefined) {
      const link = waiting.shift()
      if (link === undefined) return
      const end = await visit(link)
      dead ??= end
    }
  }
  while (waiting.length > 0 && dead === undefined) await Promise.all(Array.from({ length: AT_ONCE }, inTurn))
  return dead ?? written
}

/** The same text by itself: as a piece of a page it would keep the whole page in memory for as long as it is known. */
function detached(piece: string): string {
  return Buffer.from(piece).toString("utf8")
}

/** Whether an address lies under that of the page it is linked from, as those of its data and its picture do. */
function isOfItsPage({ path, from }: Link): boolean {
  return path.startsWith(from) && /^[./]\w+\.?\w*$/.test(path.slice(from.length))
}

function contentOf({ type, policy, body, text }: Answer): string | Buffer {
  return type === "text/html" ? pageAsFile(text(), policy) : body
}
