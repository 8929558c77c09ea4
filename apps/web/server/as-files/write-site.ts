import { type Ask, LOOPBACK } from "../asking.ts"
import { fileOf } from "./file-of.ts"
import { frontier, type Link } from "./frontier.ts"
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

/** Follows every link of the site and writes what is there; ends at once where one leads nowhere. */
export async function writeSite({ ask, origin, write, onProgress }: Writing): Promise<Written | DeadEnd> {
  const site = frontier(BEGINNINGS, NOWHERE)
  let written: Written = { pages: 0, files: 0 }
  let dead: DeadEnd | undefined

  async function visit({ path, from }: Link): Promise<void> {
    const answer = await answerTo(path, ask)
    if (answer.status !== 200 || path.includes("?")) {
      dead ??= { path, from, status: answer.status }
      return
    }
    site.meet(linksIn(answer, origin), path)
    write(fileOf(path, answer.type), contentOf(answer))
    const isPage = answer.type === "text/html"
    written = { pages: written.pages + Number(isPage), files: written.files + Number(!isPage) }
    onProgress(written, site.known())
  }

  async function goOn(): Promise<void> {
    let link = site.next()
    while (link !== undefined) {
      await visit(link)
      link = dead === undefined ? site.next() : undefined
    }
  }

  for (const path of NOWHERE) {
    const nowhere = await answerTo(path, ask)
    site.meet(linksIn(nowhere, origin), path)
    write(path.slice(1), contentOf(nowhere))
  }
  // By now more is known than is asked for at once. Who finds nothing to do ends, though others may find more yet.
  while (site.waiting() > 0 && dead === undefined) await Promise.all(Array.from({ length: AT_ONCE }, goOn))
  return dead ?? written
}

/** Whoever makes the site was told its address: the host it is asked by is for none of its pages to know. */
async function answerTo(path: string, ask: Ask): Promise<Answer> {
  return readAnswer(await ask({ method: "GET", url: path, headers: { host: LOOPBACK } }))
}

function contentOf({ type, policy, body, text }: Answer): string | Buffer {
  return type === "text/html" ? pageAsFile(text(), policy) : body
}
