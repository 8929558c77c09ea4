import type { Io } from "../io.ts"

/** The other screen, without a cursor; pasted text comes in brackets; clicks and the wheel are told (1000, as 1006 writes them), or the wheel moves like the arrows where the terminal knows no more. */
const ENTER = "\u001b[?1049h\u001b[?2004h\u001b[?1007h\u001b[?1000h\u001b[?1006h\u001b[?25l\u001b[2J\u001b[H"
const LEAVE = "\u001b[?2004l\u001b[?1006l\u001b[?1000l\u001b[?1007l\u001b[?25h\u001b[?1049l"

/**
 * Runs a full-screen program on the terminal's other screen and brings back the first, with what stood there, however
 * it ends: by itself, by a defect, or by the process going down.
 */
export async function onAlternateScreen(io: Pick<Io, "stdout">, program: () => Promise<void>): Promise<void> {
  let left = false
  const leave = () => {
    if (left) return
    left = true
    io.stdout.write(LEAVE)
  }
  process.once("exit", leave)
  io.stdout.write(ENTER)
  try {
    await program()
  } finally {
    leave()
    process.off("exit", leave)
  }
}
