import { execFile } from "node:child_process"
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { basename, dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"

/** The repository these tests stand in. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url))

const OUTPUTS = new Set(["node_modules", "dist", ".next", ".turbo", ".git", ".gouji"])
const TOP = ["packages", "apps", "tests", "scripts"]

export interface ToolRun {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The sources in a folder of their own, with the installed packages linked, to be broken without harm. */
export interface WorkspaceCopy {
  readonly root: string
  /** The sources of one package, by their paths from the root. */
  files(folder: string): readonly string[]
  read(path: string): string
  write(path: string, text: string): void
  /** Links a workspace package into another one's `node_modules`, as an install does for a declared dependency. */
  link(from: string, name: string, to: string): void
  /** Runs an installed tool there. Never rejects: a breach caught is an exit code. */
  run(tool: string, ...args: readonly string[]): Promise<ToolRun>
  remove(): void
}

export function copyWorkspace(): WorkspaceCopy {
  // Without the real path a link in the name of the temporary folder would make every file lie outside the root.
  const root = realpathSync(mkdtempSync(join(tmpdir(), "gouji-breaches-")))
  for (const name of readdirSync(ROOT)) {
    if (TOP.includes(name) || lstatSync(join(ROOT, name)).isFile()) {
      cpSync(join(ROOT, name), join(root, name), {
        recursive: true,
        filter: (path) => !OUTPUTS.has(basename(path)),
      })
    }
  }
  linkModules("", root)
  for (const folder of workspaceFolders()) linkModules(folder, root)
  return {
    root,
    files: (folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((path) => /[.]tsx?$/.test(path) && !path.split(/[\\/]/).some((name) => OUTPUTS.has(name)))
        .map((path) => `${folder}/${path}`),
    read: (path) => readFileSync(join(root, path), "utf8"),
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    },
    link(from, name, to) {
      const link = join(root, from, "node_modules", name)
      mkdirSync(dirname(link), { recursive: true })
      symlinkSync(join(root, to), link)
    },
    run: (tool, ...args) => runTool(root, tool, args),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** The folders of the workspace's packages, relative to the root: `packages/domain`. */
export function workspaceFolders(): readonly string[] {
  const inside = (parent: string) => readdirSync(join(ROOT, parent)).map((name) => `${parent}/${name}`)
  return [...inside("packages"), ...inside("apps"), "tests"]
}

/** Links what is installed for one package; a link to a sister package leads to the sister's copy. */
function linkModules(folder: string, root: string): void {
  const from = join(ROOT, folder, "node_modules")
  const to = join(root, folder, "node_modules")
  for (const name of namesIn(from)) {
    const target = realpathSync(join(from, name))
    const inside = relative(ROOT, target)
    const isSister = !inside.startsWith("..") && !inside.startsWith("node_modules")
    mkdirSync(dirname(join(to, name)), { recursive: true })
    symlinkSync(isSister ? join(root, inside) : target, join(to, name))
  }
}

/** Installed packages by name, with scope, and the bin folder. */
function namesIn(modules: string): readonly string[] {
  return readdirSync(modules)
    .filter((name) => !name.startsWith(".") || name === ".bin")
    .flatMap((name) =>
      name.startsWith("@") ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
    )
}

function runTool(cwd: string, tool: string, args: readonly string[]): Promise<ToolRun> {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, TURBO_TELEMETRY_DISABLED: "1" }
  const command = join(ROOT, "node_modules", ".bin", tool)
  return new Promise((resolve) => {
    execFile(command, [...args], { cwd, env, maxBuffer: 64 << 20 }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    )
  })
}
