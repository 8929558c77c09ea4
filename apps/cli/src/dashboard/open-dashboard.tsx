import { openRegistry } from "@gouji/adapters"
import { createReader } from "@gouji/application/reader"
import { render } from "ink"

import { listCommand } from "../commands/list.ts"
import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { piece } from "../output/paint.ts"
import { onAlternateScreen } from "./alternate-screen.ts"
import { Dashboard } from "./dashboard.tsx"

/** `gouji` alone: the dashboard where there is a terminal, else the list of what the registry holds. */
export async function openDashboard(context: Context): Promise<ExitCode> {
  const { io, say, tell, language, ascii, colour } = context
  if (!io.stdin.isTerminal || !io.stdout.isTerminal) {
    tell([[piece(say.noDashboard, "muted")]])
    return listCommand({ format: "text" }, context)
  }
  const registry = await openRegistry(context.registryPath)
  const reader = createReader({ registry })
  try {
    await onAlternateScreen(io, async () => {
      const ink = render(<Dashboard {...{ reader, language, ascii, colour }} />, { exitOnCtrlC: false })
      io.stop.addEventListener("abort", () => ink.unmount(), { once: true })
      await ink.waitUntilExit()
    })
  } finally {
    await registry.close()
  }
  return EXIT.clean
}
