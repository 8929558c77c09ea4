import { execFile } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

import { build } from "esbuild"

const HERE = fileURLToPath(new URL(".", import.meta.url))
/** What is not bundled is found from here. */
const ADAPTERS = fileURLToPath(new URL("../../packages/adapters/node_modules", import.meta.url))

/** A program that can be run in processes of its own, any number of times. */
export interface Program {
  /** The file to give to Node. */
  readonly path: string
  /** Runs it; resolves with what it wrote to stdout. */
  readonly run: (parameters: readonly string[]) => Promise<string>
  readonly remove: () => void
}

/** Makes one file of a TypeScript program and what it imports, workspace packages from `src` as in every test. */
export async function programOf(source: string): Promise<Program> {
  const folder = mkdtempSync(join(ADAPTERS, ".program-"))
  const path = join(folder, "program.mjs")
  await build({
    stdin: { contents: source, resolveDir: HERE, loader: "ts" },
    outfile: path,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["@gouji/source"],
    external: ["libsql", "pg", "pdfjs-dist"],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: "warning",
  })
  return {
    path,
    run: async (parameters) => (await promisify(execFile)(process.execPath, [path, ...parameters])).stdout,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
