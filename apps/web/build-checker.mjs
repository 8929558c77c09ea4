// Bundles the checker's worker into public/checker/dist: one file whose name tells its content, as it is and as compressed as it
// gets, and a manifest that says what it is called and how large it is.
import { createHash } from "node:crypto"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { brotliCompressSync, gzipSync } from "node:zlib"

import { build } from "esbuild"

// @boundaries-ignore what makes unused constants fall away is the same for published packages and for this
import { droppable } from "../../scripts/library.mjs"

const FOLDER = join(import.meta.dirname, "public", "checker", "dist")

const { outputFiles } = await build({
  entryPoints: [join(import.meta.dirname, "checker", "worker.ts")],
  bundle: true,
  write: false,
  minify: true,
  legalComments: "none",
  charset: "utf8",
  format: "esm",
  platform: "browser",
  target: "es2022",
  conditions: ["@gouji/source"],
  loader: { ".bcmap": "binary" },
  plugins: [droppable],
})
const [{ contents }] = outputFiles
const worker = `worker-${createHash("sha256").update(contents).digest("hex").slice(0, 16)}.js`
const forms = { "": contents, ".br": brotliCompressSync(contents), ".gz": gzipSync(contents, { level: 9 }) }

rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
for (const [ending, bytes] of Object.entries(forms)) writeFileSync(join(FOLDER, worker + ending), bytes)
const sizes = { bytes: contents.length, brotli: forms[".br"].length, gzip: forms[".gz"].length }
writeFileSync(join(FOLDER, "manifest.json"), JSON.stringify({ worker, ...sizes }))
console.log(`checker: ${worker}`, sizes)
