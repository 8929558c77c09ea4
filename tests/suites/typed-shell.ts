import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** Whether a program is installed. */
export function isInstalled(program: string): boolean {
  const folders = (process.env["PATH"] ?? "").split(":")
  return folders.some((folder) => existsSync(join(folder, program)))
}

/** A shell somebody sits at. */
export interface TypedShell {
  /** What the last line with words on it reads after these keys: `\t` completes. */
  readonly typed: (keys: string, until: RegExp) => Promise<string>
  readonly close: () => void
}

/** How each shell is started without anybody's settings, and how it takes up a script. */
const SHELLS = {
  bash: (script: string) => ["bash", "--norc", "--noprofile", ["PS1='$ '", `source ${script}`]] as const,
  zsh: (script: string) =>
    ["zsh", "-f", "-i", ["PS1='$ '", "autoload -U compinit; compinit -D -u", `source ${script}`]] as const,
}

/** A shell in a terminal of its own (tmux), in a folder, with a script taken up. */
export async function typedShell(
  shell: keyof typeof SHELLS,
  { script, folder }: { readonly script: string; readonly folder: string },
): Promise<TypedShell> {
  const own = mkdtempSync(join(tmpdir(), "gouji-shell-"))
  const path = join(own, "script")
  writeFileSync(path, script)
  const socket = join(own, "tmux")
  const tmux = (...argv: readonly string[]) =>
    execFileSync("tmux", ["-S", socket, ...argv], {
      encoding: "utf8",
      env: { ...process.env, LANG: "C.UTF-8", LC_ALL: "C.UTF-8" },
    })
  const [program, first, second, lines] = SHELLS[shell](path)
  tmux("-f", "/dev/null", "new-session", "-d", "-x", "200", "-y", "50", "-c", folder, program, first, second)
  const typed: TypedShell["typed"] = async (keys, until) => {
    tmux("send-keys", "-l", keys)
    const deadline = performance.now() + 15_000
    for (;;) {
      const screen = tmux("capture-pane", "-p").trimEnd()
      const last = screen.split("\n").findLast((line) => line.startsWith("$ ")) ?? ""
      if (until.test(screen)) return last
      if (performance.now() > deadline) throw new Error(`the shell shows\n${screen}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  for (const line of lines) await typed(`${line}; clear\r`, /^\$ ?$/m)
  await typed("clear; echo rea''dy\r", /^ready$/m)
  return {
    typed,
    close: () => {
      tmux("kill-server")
      rmSync(own, { recursive: true, force: true })
    },
  }
}
