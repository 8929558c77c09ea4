import { execFile } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { extname, join } from "node:path"
import { promisify } from "node:util"
import { gzipSync } from "node:zlib"

import type { ReadOptions } from "@gouji/documents"

import { ROOT } from "./workspace-copy.ts"

/** The program of a page and of its worker, which has no document: the report of what the site has at a path. */
const PROGRAM = `
  import { readingReport } from ${JSON.stringify(join(ROOT, "tests/suites/reading-report.ts"))}
  const fetched = async (path) => {
    const answer = await fetch(path)
    if (!answer.ok) throw new Error(path)
    return new Uint8Array(await answer.arrayBuffer())
  }
  const cMap = (name) => fetched("/cmaps/" + name + ".bcmap")
  const report = async (path) => readingReport(await fetched(path), { cMap })
  if (typeof document === "undefined") {
    onmessage = ({ data }) => report(data).then(postMessage, ({ message }) => postMessage({ message }))
  } else {
    globalThis.report = report
    let worker
    globalThis.reportOfWorker = (path) => new Promise((resolve, reject) => {
      worker ??= new Worker("/program.js", { type: "module" })
      worker.onmessage = ({ data }) => typeof data === "string" ? resolve(data) : reject(new Error(data.message))
      worker.onerror = ({ message }) => reject(new Error(message))
      worker.postMessage(path)
    })
  }
`

/** Nothing may be had from elsewhere or compiled from text. */
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; img-src data:"
const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".html": "text/html" }
const PAGE =
  '<!doctype html><title>reading</title><link rel="icon" href="data:,"><script type="module" src="/program.js"></script>'

/** Bytes of the bundle, minified and gzipped: what a page loads first, and each part that is loaded when it is needed. */
export interface BundleSizes {
  readonly first: number
  readonly later: Readonly<Record<string, number>>
}

/** Puts the packages with the program into a folder, as a browser loads them. */
export async function bundleInto(folder: string): Promise<BundleSizes> {
  const entry = join(folder, "program.in.js")
  const meta = join(folder, "meta.json")
  writeFileSync(entry, PROGRAM)
  // For this platform esbuild refuses any module of Node's own.
  const flags = ["--bundle", "--minify", "--splitting", "--format=esm", "--platform=browser"]
  const out = [`--outdir=${folder}`, "--entry-names=program", `--metafile=${meta}`]
  const command = join(ROOT, "node_modules/.bin/esbuild")
  await promisify(execFile)(command, [entry, ...flags, "--conditions=@gouji/source", ...out])
  return sizesOf(JSON.parse(readFileSync(meta, "utf8")))
}

interface Part {
  readonly entryPoint?: string
  readonly imports: readonly { readonly path: string; readonly kind: string }[]
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>
}

/** By what esbuild says of its outputs, whose paths it gives from where this process stands. */
function sizesOf({ outputs }: { readonly outputs: Readonly<Record<string, Part>> }): BundleSizes {
  const entry = Object.keys(outputs).filter((path) => outputs[path]?.entryPoint?.endsWith("program.in.js"))
  const first = new Set(entry)
  // A set goes on to what is added to it on the way.
  for (const path of first)
    for (const { path: needed, kind } of outputs[path]?.imports ?? [])
      if (kind === "import-statement") first.add(needed)
  const later = Object.entries(outputs).filter(([path]) => !first.has(path))
  return {
    first: gzipped([...first]),
    later: Object.fromEntries(later.map(([path, part]) => [mainInput(part), gzipped([path])])),
  }
}

function gzipped(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0)
}

/** A part is called by the file that most of it comes from. */
function mainInput({ inputs }: Part): string {
  const [[path = ""] = []] = Object.entries(inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
  return path.replace(/^.*node_modules\//, "")
}

/** A site on this machine alone: the bundle of a folder, documents, and tables for Chinese fonts as they are asked for. */
export interface ReadingSite {
  readonly origin: string
  /** Every path that was asked for, in order. */
  readonly asked: readonly string[]
  readonly stop: () => Promise<void>
}

/** What the site has besides the bundle. */
export interface Offered {
  readonly folder: string
  readonly documents: ReadonlyMap<string, Uint8Array>
  readonly cMap: ReadOptions["cMap"]
}

/** Starts it on a free port. */
export async function startReadingSite(offered: Offered): Promise<ReadingSite> {
  const asked: string[] = []
  const server = createServer(({ url = "/" }, response) => {
    asked.push(url)
    const type = TYPES[extname(url) || ".html"] ?? "application/octet-stream"
    found(url, offered).then(
      (body) =>
        response.writeHead(200, { "content-type": type, "content-security-policy": POLICY }).end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  // A server that listens on a port has one.
  const { port } = server.address() as AddressInfo
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { origin: `http://127.0.0.1:${port}`, asked, stop }
}

async function found(url: string, { folder, documents, cMap }: Offered): Promise<Uint8Array | string> {
  if (url === "/") return PAGE
  const [, kind, name = ""] = /^\/(\w+)\/([\w.-]+)$/.exec(url) ?? []
  if (kind === "cmaps" && cMap) return cMap(name.replace(/\.bcmap$/, ""))
  const document = kind === "documents" ? documents.get(name) : undefined
  return document ?? readFileSync(join(folder, url))
}
