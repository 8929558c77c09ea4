// What an import costs a page: bundled for the browser, minified, gzipped. Budgets stand in size-budgets.json.
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
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: project } })
  return gzipSync(outputFiles[0].contents, { level: 9 }).length
}
