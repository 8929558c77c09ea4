import { createHash } from "node:crypto"
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"

/** How a body may be packed, the closest first. */
const PACKINGS = ["br", "gzip"] as const
type Encoding = (typeof PACKINGS)[number] | "identity"

/** What is answered to an address: whole, and packed in each way somebody has asked for so far. */
export interface Answer {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly bodies: { readonly identity: Buffer } & { readonly [encoding in Encoding]?: Buffer }
}

/** What a reader takes and has, from the head of a request. */
export interface Wish {
  readonly headOnly: boolean
  readonly takes: readonly Encoding[]
  /** Tags of what the reader has. */
  readonly has: readonly string[]
}

export function wishIn({ method, headers }: IncomingMessage): Wish {
  return {
    headOnly: method === "HEAD",
    takes: PACKINGS.filter((packing) => takes(String(headers["accept-encoding"] ?? ""), packing)),
    has: headers["if-none-match"]?.split(",").map(bare) ?? [],
  }
}

function takes(accepted: string, packing: string): boolean {
  return accepted
    .toLowerCase()
    .split(",")
    .some((one) => {
      const [name = "", ...parameters] = one.split(";").map((part) => part.trim())
      return name === packing && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
    })
}

/** Tags are compared weakly (RFC 9110 §13.1.2): packing makes no other page of a page. */
function bare(tag: string): string {
  return tag.trim().replace(/^W\//, "")
}

/** The tag of what is answered: its hash. */
export function tagOf(body: Buffer): string {
  return `"${createHash("sha256").update(body).digest("hex").slice(0, 32)}"`
}

/** Anything shorter fits into one packet as it is. */
const SHORT = 1000
const TEXT = /^(text\/|image\/svg|application\/(json|javascript|xml|[a-z.-]+\+(json|xml)))/

/** The closest packing a reader takes and an answer is worth. */
function encodingFor({ takes }: Wish, { headers, bodies }: Answer): Encoding {
  const isWorth = TEXT.test(String(headers["content-type"] ?? "")) && bodies.identity.length >= SHORT
  return (isWorth && headers["content-encoding"] === undefined && takes[0]) || "identity"
}

/** Quality 4 packs a page in the time of gzip, and closer. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
const brotli = promisify(brotliCompress)
const PACK = { br: (body: Buffer) => brotli(body, QUALITY), gzip: promisify<Buffer, Buffer>(gzip) }

/** The same answer, packed as a reader takes it. Done beside the event loop, on another core where there is one. */
export async function packed(answer: Answer, wish: Wish): Promise<Answer> {
  const encoding = encodingFor(wish, answer)
  if (encoding === "identity" || answer.bodies[encoding] !== undefined) return answer
  return { ...answer, bodies: { ...answer.bodies, [encoding]: await PACK[encoding](answer.bodies.identity) } }
}

/** Sends an answer as closely packed as can be, or its head alone where that will do, or that the reader has it. */
export function send(wish: Wish, response: ServerResponse, answer: Answer): void {
  const encoding = encodingFor(wish, answer)
  const body = answer.bodies[encoding] ?? answer.bodies.identity
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined) response.setHeader(name, value)
  }
  response.appendHeader("vary", "accept-encoding")
  const tag = bare(String(answer.headers["etag"] ?? ""))
  if (answer.status === 200 && (wish.has.includes(tag) || wish.has.includes("*"))) {
    response.removeHeader("content-type")
    response.writeHead(304).end()
    return
  }
  if (encoding !== "identity") response.setHeader("content-encoding", encoding)
  response.setHeader("content-length", body.length)
  response.writeHead(answer.status).end(wish.headOnly ? undefined : body)
}
