// What `npm start` and `npm test` need first: the packages installed, the workspace built.
import { createHash } from "node:crypto"
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { step } from "./step.mjs"
import { pnpm, ROOT, turbo } from "./toolchain.mjs"

const stamp = join(ROOT, "node_modules", ".gouji-installed")

/** Installs what the lockfile names, unless that very lockfile was installed here before. Resolves to success. */
export async function install() {
  const wanted = lockfileHash()
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return true
  rmSync(stamp, { force: true })
  const done = await step("安装 install", pnpm("install", "--frozen-lockfile", "--reporter=append-only"), {
    // Without a terminal pnpm asks nothing in CI mode: it replaces an unfitting node_modules instead of stopping.
    env: { CI: "true" },
    progress: (line) => /^Progress: .*/.exec(line)?.[0],
  })
  if (done) writeFileSync(stamp, wanted)
  else
    console.log(
      "  请检查网络和 npm 的下载源设置后重试。Check the network and npm's registry setting, then try again.",
    )
  return done
}

/** Builds every package; turbo takes from its cache what has not changed. Resolves to success. */
export async function build() {
  const done = await step("构建 build", turbo("run", "build", "--log-order=stream", "--ui=stream"), {
    progress: (line) => {
      const [, name, hit] = /^(?:@gouji\/)?([a-z]+):build: cache (hit|miss|bypass)/.exec(line) ?? []
      return name && (hit === "hit" ? `${name} (cached)` : name)
    },
    telling: failedTasks,
  })
  if (!done) console.log("  构建失败，原因见上。The build failed; the lines above say where.")
  return done
}

/** What the failed tasks said, out of the interleaved output of all; everything where turbo itself failed. */
export function failedTasks(lines) {
  const failed = lines.flatMap((line) => /^Failed:\s+(.+)$/.exec(line.trim())?.[1].split(/,\s*/) ?? [])
  const prefixes = failed.map((task) => `${task.replace("#", ":")}: `)
  const said = lines.filter((line) => prefixes.some((prefix) => line.startsWith(prefix)))
  return said.length > 0 ? said : lines
}

/** Bound to the machine too: a folder shared between systems holds the binaries of one of them. */
function lockfileHash() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}\n`)
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) hash.update(readFileSync(join(ROOT, file)))
  return hash.digest("hex")
}
