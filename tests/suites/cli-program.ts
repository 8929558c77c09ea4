import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

import { BUNDLING } from "@gouji/cli/bundling"
import { build } from "esbuild"

const CLI = fileURLToPath(new URL("../../apps/cli/", import.meta.url))

/** The command as it is built, made from the sources of this moment, to be run in processes and threads of its own. */
export interface CliProgram {
  /** The file it is started by. */
  readonly main: string
  /** The file of a thread that examines documents. */
  readonly threadProgram: URL
  /** Starts `gouji` with arguments; standard input is at its end, or somebody may still write to it. */
  readonly start: (
    argv: readonly string[],
    environment?: Readonly<Record<string, string>>,
    stdin?: "ended" | "open",
  ) => Started
  readonly remove: () => void
}

/** A command under way. */
export interface Started {
  readonly process: ChildProcess
  /** What it wrote so far. */
  readonly stdout: () => string
  readonly stderr: () => string
  /** Settles with its exit, or with the signal that ended it. */
  readonly exit: Promise<number | string>
}

/** Makes the command from the sources. What is not bundled is found from the command's own package. */
export async function cliProgram(): Promise<CliProgram> {
  const folder = mkdtempSync(join(CLI, "node_modules", ".program-"))
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }')
  await build({
    entryPoints: [join(CLI, "src/main.ts"), join(CLI, "src/thread.ts")],
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    minify: true,
    jsx: "automatic",
    ...BUNDLING,
    logLevel: "warning",
  })
  return {
    main: join(folder, "main.js"),
    threadProgram: pathToFileURL(join(folder, "thread.js")),
    start: (argv, environment = {}, stdin = "ended") => {
      const run = started([join(folder, "main.js"), ...argv], environment)
      if (stdin === "ended") run.process.stdin?.end()
      return run
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function started(argv: readonly string[], environment: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, argv, {
    env: { ...process.env, LANG: "zh_CN.UTF-8", ...environment },
    stdio: "pipe",
  })
  const written = { stdout: "", stderr: "" }
  child.stdout.on("data", (text) => {
    written.stdout += text
  })
  child.stderr.on("data", (text) => {
    written.stderr += text
  })
  return {
    process: child,
    stdout: () => written.stdout,
    stderr: () => written.stderr,
    exit: new Promise((resolve) => {
      child.once("close", (code, signal) => resolve(code ?? signal ?? ""))
    }),
  }
}
