// `node run.mjs` builds and runs every bench; `node run.mjs speed` one of them. They run one after the other.
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

import { build } from "esbuild"

const BENCHES = ["speed", "localisation"]
const asked = process.argv.slice(2)
const folder = fileURLToPath(new URL(".", import.meta.url))

for (const name of asked.length === 0 ? BENCHES : asked) {
  if (!BENCHES.includes(name)) throw new Error(`no such bench: ${name}; there are ${BENCHES.join(", ")}`)
  const outfile = `${folder}dist/${name}.mjs`
  await build({
    absWorkingDir: folder,
    entryPoints: [`${name}.ts`],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // The sources of the packages, as tests read them.
    conditions: ["@gouji/source"],
    external: ["@duckdb/node-api", "decimal.js", "json-rules-engine"],
    logLevel: "warning",
  })
  const { status } = spawnSync(process.execPath, ["--expose-gc", outfile], { stdio: "inherit" })
  if (status !== 0) process.exitCode = 1
}
