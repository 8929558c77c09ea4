import { nodeStore } from "@gouji/adapters"
import type { Desk } from "@gouji/application/desk"

import { localDay } from "../commands/board.ts"
import { listCommand } from "../commands/list.ts"
import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { jobDoer } from "../jobs/do-job.ts"
import { homePath } from "../jobs/home-path.ts"
import { keyIn, keyPath } from "../key-file.ts"
import { piece } from "../output/paint.ts"
import { withDesk } from "../registry.ts"
import { readPaper } from "../work/read-paper.ts"
import { drawSession } from "./draw-session.tsx"
import { openSession, type Sitting } from "./session.ts"
import { speakSession } from "./speak-session.ts"
import { initialState } from "./state.ts"
import { copyTo } from "./terminal.ts"

/** How often the registry is asked whether anything changed, in milliseconds. */
const INTERVAL = 1000

/** `gouji` alone: the dashboard where there is a terminal, else the list of what the registry holds. */
export async function openDashboard(context: Context): Promise<ExitCode> {
  const { io, say, tell, ascii } = context
  if (!context.plain && !(io.stdin.isTerminal && io.stdout.isTerminal)) {
    tell([[piece(say.noDashboard, "muted")]])
    return listCommand({ format: "text" }, context)
  }
  return withDesk(context, async (desk) => {
    const session = openSession(initialState(context.language), sittingAt(desk, context))
    io.stop.addEventListener("abort", session.end, { once: true })
    const { stdin, stdout } = process
    if (context.plain) await speakSession(session, { input: stdin, say: io.stdout.write })
    else
      await drawSession(session, { io, ascii, theme: context.colour ? context.theme : null, stdin, stdout })
    return EXIT.clean
  })
}

/** The world a dashboard works in. */
function sittingAt(desk: Desk, context: Context): Sitting {
  const { io } = context
  const key = keyIn(keyPath(io.environment))
  return {
    desk,
    today: () => localDay(new Date()),
    publicKey: key.kind === "key" ? key.signer.publicKey : null,
    doJob: jobDoer(desk, context),
    readFile: (path) => readPaper(homePath(path, io.environment)),
    copy: (text) => copyTo(io, text),
    initials: nodeStore.initials,
    elapsed: () => performance.now(),
    interval: INTERVAL,
  }
}
