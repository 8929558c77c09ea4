import { Agent, type IncomingMessage, request, type ServerResponse } from "node:http"
import { brotliDecompressSync, gunzipSync } from "node:zlib"

import { afterEach, beforeEach, describe, expect, test } from "vitest"

import { askingAt } from "./asking.ts"
import { siteHandler } from "./site-handler.ts"
import { listening, type TestingServer } from "./testing-server.ts"

const STILL = "default-src 'self'; script-src 'none'"
const PAGE = `<html><head><script src="/a.js"></script></head><body><a href="/d/1">${"预算".repeat(800)}</a></body></html>`

/** What stands behind the site in these tests, and how often it was asked. */
let behind: (request: IncomingMessage, response: ServerResponse) => void
let asked: string[]
let version: string | undefined
let server: TestingServer
let maker: TestingServer

beforeEach(() => {
  asked = []
  version = "1"
  behind = (_, response) => page(response)
  return start()
})
afterEach(() => stop())

/** Starts the site, and what makes its pages; `isNamed` where the operator says its address. */
async function start(isNamed = false): Promise<void> {
  maker = await listening((incoming, response) => {
    asked.push(`${incoming.method} ${incoming.url}`)
    behind(incoming, response)
  })
  const ask = askingAt(maker.port, new Agent())
  const answer = siteHandler({ ask, version: async () => version, limit: 100_000, isNamed })
  server = await listening((incoming, response) => {
    answer(incoming, response).catch(() => response.destroy())
  })
}

async function stop(): Promise<void> {
  await Promise.all([server.close(), maker.close()])
}

function page(response: ServerResponse): void {
  response.setHeader("content-type", "text/html; charset=utf-8")
  response.setHeader("content-security-policy", STILL)
  response.setHeader("cache-control", "private, no-store")
  response.end(PAGE)
}

interface Got {
  readonly status: number
  readonly headers: IncomingMessage["headers"]
  readonly body: Buffer
}

function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request({ port: server.port, path, headers, method, host: "127.0.0.1" }, (response) => {
      const chunks: Buffer[] = []
      response.on("data", (chunk: Buffer) => chunks.push(chunk))
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
    sent.on("error", reject).end()
  })
}

describe("a page", () => {
  test("is made once for a version of the registry", async () => {
    await get("/about")
    await get("/about")
    expect(asked).toEqual(["GET /about"])
    version = "2"
    await get("/about")
    expect(asked).toHaveLength(2)
  })

  test("is made once for many who ask at the same time", async () => {
    const waiting: ServerResponse[] = []
    behind = (_, response) => void waiting.push(response)
    const all = Array.from({ length: 20 }, () => get("/about"))
    while (waiting.length === 0) await new Promise(setImmediate)
    for (const response of waiting) page(response)
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual(Array(20).fill(200))
    expect(asked).toHaveLength(1)
  })

  test("is made anew each time while the registry cannot be asked", async () => {
    version = undefined
    await get("/about")
    await get("/about")
    expect(asked).toHaveLength(2)
  })

  test("that nobody may keep is not kept", async () => {
    behind = (_, response) => {
      response.setHeader("cache-control", "no-store")
      response.end("一次")
    }
    for (const _ of [1, 2]) await get("/once")
    expect(asked).toHaveLength(2)
  })

  test("that is no success is passed on, and not kept", async () => {
    behind = (_, response) => {
      response.statusCode = 404
      page(response)
    }
    for (const _ of [1, 2]) expect((await get("/nothing")).status).toBe(404)
    expect(asked).toHaveLength(2)
  })
})

describe("of hosts", () => {
  const whose = (incoming: IncomingMessage, response: ServerResponse) =>
    void response.end(`https://${incoming.headers.host}/ ${incoming.headers["x-forwarded-host"]}`)
  const asking = async (host: string, path = "/feed.xml") => String((await get(path, { host })).body)

  test("each is answered with its own addresses, made once for it", async () => {
    behind = whose
    for (const host of ["evil.example", "open.example:8080", "EVIL.example", "[::1]:3000"])
      expect(await asking(host)).toBe(`https://${host.toLowerCase()}/ undefined`)
    expect(asked).toHaveLength(3)
  })

  test("none matters where the operator says which it is", async () => {
    await stop()
    await start(true)
    behind = whose
    const answers = await Promise.all(["evil.example", "open.example"].map((host) => asking(host)))
    expect(new Set(answers).size).toBe(1)
    expect(answers.join()).not.toContain("example")
    expect(asked).toHaveLength(1)
  })

  test("only some are remembered, so that names made up push out nothing", async () => {
    await asking("open.example")
    for (let each = 0; each < 20; each += 1) await asking(`${each}.example`)
    asked = []
    await asking("open.example")
    await asking("19.example")
    await asking("19.example")
    expect(asked).toHaveLength(2)
  })

  test.each(["a/b", "a@b.example", "evil.example?", "a b", "x.example:port", "<script>"])(
    "“%s” is none, and is told so",
    async (host) => {
      const { status, body } = await get("/feed.xml", { host })
      expect([status, asked]).toEqual([400, []])
      expect(String(body)).not.toContain("script")
    },
  )

  test("what else a request says of itself changes nothing for the next who asks", async () => {
    behind = (incoming, response) => void response.end(JSON.stringify(incoming.headers))
    const said = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", cookie: "a=b" }
    const { body } = await get("/feed.xml", { host: "open.example", ...said })
    expect(JSON.parse(String(body))).toEqual({ host: "open.example", connection: "close" })
  })
})

describe("to a reader", () => {
  test.each([
    ["br, gzip", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["br;q=0, gzip;q=0.5", "gzip", gunzipSync],
  ])("who takes %s a page is sent as %s", async (takes, encoding, unpack) => {
    const { headers, body } = await get("/about", { "accept-encoding": takes })
    expect(headers).toMatchObject({ "content-encoding": encoding, vary: "accept-encoding" })
    expect(String(unpack(body))).toContain("预算")
    expect(body.length).toBeLessThan(PAGE.length / 2)
  })

  test("who takes none, it is sent as it is", async () => {
    const { headers, body } = await get("/about")
    expect(headers["content-encoding"]).toBeUndefined()
    expect(String(body)).toContain("预算")
  })

  test("who has it, that is said and no more", async () => {
    const { headers } = await get("/about")
    const again = await get("/about", { "if-none-match": `"other", W/${headers.etag}` })
    expect(again).toMatchObject({ status: 304, headers: { etag: headers.etag } })
    expect(again.body).toHaveLength(0)
    expect(await get("/about", { "if-none-match": '"other"' })).toMatchObject({ status: 200 })
  })

  test("who wants its head alone, that is sent, with the length of the whole", async () => {
    const { status, headers, body } = await get("/about", {}, "HEAD")
    expect([status, body.length]).toEqual([200, 0])
    expect(Number(headers["content-length"])).toBeGreaterThan(1000)
    expect((await get("/about")).body.length).toBe(Number(headers["content-length"]))
  })

  test("who wants a part, or sends something, it is not for us to answer", async () => {
    for (const _ of [1, 2]) await get("/file", { range: "bytes=0-9" })
    await get("/file", {}, "POST")
    expect(asked).toEqual(["GET /file", "GET /file", "POST /file"])
  })
})

describe("what is too long to be held", () => {
  const LONG = Buffer.alloc(9 * 2 ** 20, "数")

  test("goes out whole, to a request that still says all it said", async () => {
    const said: unknown[] = []
    behind = ({ method, headers }, response) => {
      said.push([method, headers["accept-encoding"]])
      response.end(LONG)
    }
    const { status, body } = await get("/all.csv", { "accept-encoding": "gzip" })
    expect(status).toBe(200)
    expect(body.equals(LONG)).toBe(true)
    expect(said.at(-1)).toEqual(["GET", "gzip"])
    expect((await get("/all.csv", { "accept-encoding": "gzip" }, "HEAD")).body).toHaveLength(0)
    expect(said.at(-1)).toEqual(["HEAD", "gzip"])
  })

  test("is not even begun to be held where it is a file of a release", async () => {
    behind = (_, response) => void response.end(LONG)
    for (const path of ["/data/0123456789ab/all.csv", "/en/data/0123456789ab/all.csv"])
      expect((await get(path)).body.equals(LONG)).toBe(true)
    expect(asked).toHaveLength(2)
  })
})

test("an answer that breaks off holds up nobody", async () => {
  behind = (_, response) => {
    response.write("half")
    response.destroy()
  }
  await expect(get("/broken")).rejects.toThrow()
  behind = (_, response) => void response.end("whole")
  expect(String((await get("/broken")).body)).toBe("whole")
})

test("what was not asked for longest is forgotten first", async () => {
  behind = (_, response) => void response.end(Buffer.alloc(40_000))
  for (const path of ["/1", "/2", "/1", "/3", "/1", "/2"]) await get(path)
  expect(asked).toEqual(["GET /1", "GET /2", "GET /3", "GET /2"])
})

describe("in a mode", () => {
  test.each([
    ["/elder", "/"],
    ["/elder/en/d/1?after=x", "/en/d/1?after=x"],
    ["/contrast?q=1", "/?q=1"],
    ["/elderly", "/elderly"],
  ])("%s is %s", async (path, inner) => {
    await get(path)
    expect(asked).toEqual([`GET ${inner}`])
  })

  test("a page is told so, and leads on in it, but to files and out of it", async () => {
    behind = (incoming, response) => {
      response.setHeader("content-type", "text/html")
      response.end(
        `${incoming.headers["x-gouji-mode"]}<a class="a" href="/d/1">1</a><a href="/d/1.json">2</a>` +
          `<a data-out-of-mode="" href="/d/1">3</a><form action="/search"></form><a href="//elsewhere">4</a>` +
          `<a href="/data#api">5</a><a href="/en/doc/1/amount/exp.total">6</a><a href="/api/v1/rules?a=b">7</a>`,
      )
    }
    const { body } = await get("/elder/d/1", { "x-gouji-mode": "contrast" })
    expect(String(body)).toBe(
      `elder<a class="a" href="/elder/d/1">1</a><a href="/d/1.json">2</a>` +
        `<a data-out-of-mode="" href="/d/1">3</a><form action="/elder/search"></form><a href="//elsewhere">4</a>` +
        `<a href="/elder/data#api">5</a><a href="/elder/en/doc/1/amount/exp.total">6</a><a href="/api/v1/rules?a=b">7</a>`,
    )
  })

  test("cannot be set from outside", async () => {
    behind = (incoming, response) => void response.end(String(incoming.headers["x-gouji-mode"]))
    expect(String((await get("/", { "x-gouji-mode": "elder" })).body)).toBe("undefined")
  })
})
