// `npm run test:long`: the tests that try many random documents, with as many as take minutes; `-- kernel` one of them.
import { spawnSync } from "node:child_process"

import { childOptions, tool } from "./toolchain.mjs"

/** What each long form runs, and how many cases it asks for; the four properties share a hundred thousand. */
const FORMS = {
  flips: { files: ["tests/run/registry-care.test.ts"], env: { GOUJI_FLIPS: "1000" } },
  formats: { files: ["tests/run/format-fuzz.test.ts"], env: { GOUJI_FUZZ: "10000" } },
  kernel: {
    files: ["tests/run/kernel.test.ts", "tests/run/kernel-batch.test.ts"],
    env: { GOUJI_CASES: "1000000" },
  },
  keys: { files: ["apps/cli/src/dashboard/keys-everywhere.test.ts"], env: { GOUJI_KEYS: "50000" } },
  kills: { files: ["tests/run/registry-faults.test.ts"], env: { GOUJI_KILLS: "300" } },
  localisation: { files: ["tests/run/localisation.test.ts"], env: { GOUJI_TABLES: "1500" } },
  modes: { files: ["tests/run/site-browser.test.ts"], env: { GOUJI_MODES: "all" } },
  mutations: { files: ["tests/run/mutation-score.test.ts"], env: { GOUJI_FAULTS: "400" } },
  papers: { files: ["tests/run/round-trip.test.ts"], env: { GOUJI_PAPERS: "300" } },
  properties: { files: ["tests/run/properties.test.ts"], env: { GOUJI_RUNS: "25000" } },
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in FORMS))
if (unknown.length > 0) {
  console.error(`no such form: ${unknown.join(", ")}. There are: ${Object.keys(FORMS).join(", ")}`)
  process.exit(2)
}
for (const name of asked.length === 0 ? Object.keys(FORMS) : asked) {
  const { files, env } = FORMS[name]
  const { command, args } = tool("vitest", "run", ...files, "--disable-console-intercept")
  const options = childOptions(command)
  const { status } = spawnSync(command, args, {
    ...options,
    env: { ...options.env, ...env },
    stdio: "inherit",
  })
  if (status !== 0) process.exitCode = 1
}
