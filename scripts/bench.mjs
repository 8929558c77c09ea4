// `npm run bench`: installs the peers, which nothing else needs, and runs the benches; `-- speed` one of them.
import { spawnSync } from "node:child_process"
import { join } from "node:path"

import { childOptions, pnpm, ROOT } from "./toolchain.mjs"

const cwd = join(ROOT, "bench")
const install = pnpm("install", "--frozen-lockfile")
const run = { command: process.execPath, args: ["run.mjs", ...process.argv.slice(2)] }

for (const { command, args } of [install, run]) {
  const { status } = spawnSync(command, args, { ...childOptions(command), cwd, stdio: "inherit" })
  if (status !== 0) process.exit(status ?? 1)
}
