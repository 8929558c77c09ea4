// `npm start [-- FILE…]`: from a fresh clone to the site on the samples and the given files.
import { spawn } from "node:child_process"
import { mkdirSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"

import { build, install } from "./prepare.mjs"
import { CALLED_FROM, childOptions, node, ROOT, requireNode } from "./toolchain.mjs"

/** Exit codes of `gouji import` after which there is something to show: findings, and a file that could not be read. */
const SHOWABLE = [0, 1, 3]
const CLI = "apps/cli/bin/gouji.mjs"

/** How long a child that got Ctrl-C as well may take before it is told once more. */
const GRACE_MS = 1000

requireNode()
process.exitCode = await start(process.argv.slice(2))

async function start(files) {
  const option = files.find((file) => file.startsWith("-"))
  if (option) {
    console.error(`不认识的选项 ${option}。用法：npm start [-- 文件…]`)
    console.error(`Unknown option ${option}. Usage: npm start [-- FILE…]`)
    return 2
  }
  if (!(await install()) || !(await build())) return 1

  const registry = process.env.GOUJI_REGISTRY
    ? resolve(CALLED_FROM, process.env.GOUJI_REGISTRY)
    : join(ROOT, ".gouji", "registry.db")
  mkdirSync(dirname(registry), { recursive: true })
  process.env.GOUJI_REGISTRY = registry

  const imported = await attached(
    CLI,
    "import",
    "samples",
    ...files.map((file) => resolve(CALLED_FROM, file)),
  )
  if (!SHOWABLE.includes(imported)) {
    console.error(`✗ 导入失败 import failed, exit ${imported}`)
    console.error("  运行 npx gouji doctor 查看原因。Run `npx gouji doctor` to see why.")
    return imported
  }
  console.log(`  终端里查看 in the terminal: npx gouji --registry ${relative(CALLED_FROM, registry)}`)
  return attached(CLI, "serve", "--drafts")
}

/**
 * Runs a file of ours with this terminal and resolves to its exit code. Ctrl-C reaches the whole group, so the child
 * is given time to end by itself; a signal to this process alone is passed on.
 */
function attached(path, ...args) {
  const { command, args: rest } = node(path, ...args)
  return new Promise((done) => {
    const child = spawn(command, rest, { ...childOptions(command), stdio: "inherit" })
    let stopped = false
    const stop = () => {
      stopped = true
      setTimeout(() => child.kill("SIGTERM"), GRACE_MS).unref()
    }
    process.on("SIGINT", stop)
    process.on("SIGTERM", stop)
    process.on("SIGHUP", stop)
    child.on("close", (code) => {
      process.off("SIGINT", stop)
      process.off("SIGTERM", stop)
      process.off("SIGHUP", stop)
      done(stopped ? 0 : (code ?? 1))
    })
  })
}
