import { setTimeout as pause } from "node:timers/promises"

import { render } from "ink"

import type { Io } from "../io.ts"
import { onAlternateScreen } from "./alternate-screen.ts"
import { Dashboard } from "./dashboard.tsx"
import { frameStream } from "./frame-stream.ts"
import type { Press } from "./press.ts"
import type { Session } from "./session.ts"
import { stillOf } from "./still.ts"
import { suspend } from "./suspending.ts"
import { takeKeyboard } from "./terminal.ts"
import type { Theme } from "./theme.ts"

/** What a session is drawn with. */
export interface Drawing {
  readonly io: Pick<Io, "stdout">
  readonly theme: Theme | null
  readonly ascii: boolean
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
}

/** Milliseconds after which a screen that lacks something is drawn as it is. */
const PATIENCE = 100

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const
const heard = () => undefined

/** Draws a session and hands it what is typed, until it ends; Ctrl-Z leaves the screen and comes back to it. */
export async function drawSession(session: Session, drawing: Drawing): Promise<void> {
  // A screen that has to be drawn again at once is drawn when it is whole.
  await Promise.race([stillOf(session), pause(PATIENCE), session.ended])
  for (;;) {
    let why: "ended" | "suspended" = "ended"
    await onAlternateScreen(drawing.io, async () => {
      why = await drawUntilLeft(session, drawing)
    })
    if (why === "ended") return
    await suspend()
  }
}

async function drawUntilLeft(session: Session, drawing: Drawing): Promise<"ended" | "suspended"> {
  const { stdin, stdout, theme, ascii } = drawing
  const resized = () => session.resize({ columns: stdout.columns, rows: stdout.rows })
  resized()
  let suspending = () => {}
  const suspended = new Promise<"suspended">((resolve) => {
    suspending = () => resolve("suspended")
  })
  // What Ink listens to signals by ends the process unless somebody else listens too; ours go when they have been heard.
  for (const signal of SIGNALS) process.on(signal, heard)
  // Before anything can be seen that somebody may answer: until then it is the shell's terminal that hears Ctrl-Z.
  const keyboard = takeKeyboard(stdin, (presses) => pressed(presses, session, suspending))
  const ink = render(<Dashboard session={session} theme={theme} ascii={ascii} />, {
    stdout: frameStream(stdout),
    exitOnCtrlC: false,
    patchConsole: false,
    // So that it gives each frame whole and at once, in CI too; how much of it is written is for the stream.
    debug: true,
  })
  stdout.on("resize", resized)
  try {
    return await Promise.race([suspended, session.ended.then(() => "ended" as const)])
  } finally {
    stdout.off("resize", resized)
    for (const signal of SIGNALS) process.off(signal, heard)
    keyboard.release()
    ink.unmount()
  }
}

function pressed(presses: readonly Press[], session: Session, suspending: () => void): void {
  const at = presses.findIndex(({ key }) => key === "ctrl-z")
  session.press(at < 0 ? presses : presses.slice(0, at))
  if (at >= 0 && process.platform !== "win32") suspending()
}
