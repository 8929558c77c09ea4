// Where things are and how the tools are called. Node's own modules only: this runs before anything is installed.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

export const ROOT = fileURLToPath(new URL("..", import.meta.url))

/** Where the person stood when calling npm, which moves to the root before it runs a script. */
export const CALLED_FROM = process.env.INIT_CWD || process.cwd()

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"))
const onWindows = process.platform === "win32"

/** Stops with a sentence to act on where Node is older than package.json asks for. */
export function requireNode() {
  const wanted = manifest.engines.node.replace(/[^\d.]/g, "")
  if (atLeast(process.versions.node, wanted)) return
  console.error(`需要 Node ${wanted} 或更高版本，当前是 ${process.versions.node}。请升级后重试。`)
  console.error(
    `Gouji needs Node ${wanted} or newer; this is ${process.versions.node}. Upgrade it and try again.`,
  )
  process.exit(2)
}

function atLeast(version, wanted) {
  const [major, minor] = version.split(".").map(Number)
  const [wantedMajor, wantedMinor] = wanted.split(".").map(Number)
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
}

/** A call of the pinned pnpm through npx, so that npm is all there has to be. */
export function pnpm(...args) {
  return { command: onWindows ? "npx.cmd" : "npx", args: ["-y", manifest.packageManager, ...args] }
}

/** A call of turbo. Through pnpm, because turbo runs each task with the pnpm it finds on the path. */
export function turbo(...args) {
  return pnpm("exec", "turbo", ...args)
}

/** A call of an installed tool by the name of its bin. */
export function tool(name, ...args) {
  return { command: join(ROOT, "node_modules", ".bin", onWindows ? `${name}.cmd` : name), args }
}

/** A call of Node on one of the project's own files. */
export function node(path, ...args) {
  return { command: process.execPath, args: [join(ROOT, path), ...args] }
}

/** Options every child process gets. Windows runs `.cmd` files through a shell only. */
export function childOptions(command) {
  return { cwd: ROOT, env: environment(), shell: onWindows && command.endsWith(".cmd") }
}

/** What the tools see: no telemetry, and no NODE_ENV from outside, which would leave the build tools uninstalled. */
function environment() {
  const { NODE_ENV: _, ...env } = process.env
  return {
    ...env,
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  }
}
