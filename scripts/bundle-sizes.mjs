// What an import costs a page before it does anything: bundled for the browser, minified, gzipped; what is only imported
// when it is needed (the reader of PDFs) is not counted. Budgets stand in size-budgets.json.
import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"

import { build } from "esbuild"

const BUDGETS = JSON.parse(readFileSync(new URL("size-budgets.json", import.meta.url), "utf8"))

/** Every budget with the bytes measured for it, from the packages installed in `project`. */
export function bundleSizes(project) {
  return Promise.all(
    BUDGETS.map(async (budget) => ({ ...budget, bytes: await gzippedSize(budget, project) })),
  )
}

async function gzippedSize({ package: name, import: wanted }, project) {
  const names = wanted === "*" ? "* as all" : `{ ${wanted} as all }`
  const contents = `import ${names} from "${name}"\nglobalThis.used = all\n`
  // No platform's own modules are to be had: an import of one stops the build.
  const options = { bundle: true, minify: true, write: false, format: "esm", platform: "browser" }
  const { outputFiles, metafile } = await build({
    ...options,
    splitting: true,
    metafile: true,
    outdir: OUT,
    absWorkingDir: project,
    stdin: { contents, resolveDir: project },
  })
  const loaded = loadedAtOnce(metafile.outputs)
  const files = outputFiles.filter(({ path }) => loaded.some((name) => path.endsWith(name)))
  return files.reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0)
}

const OUT = "bundled"

/** The entry and what it imports outright, and so on. */
function loadedAtOnce(outputs) {
  const [entry] = Object.keys(outputs).filter((name) => outputs[name].entryPoint === "<stdin>")
  const loaded = [entry]
  for (const name of loaded) {
    for (const { path, kind } of outputs[name]?.imports ?? []) {
      if (kind === "import-statement" && !loaded.includes(path)) loaded.push(path)
    }
  }
  return loaded
}
