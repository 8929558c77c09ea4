import type { Io } from "../io.ts"
import type { Press } from "./press.ts"
import { terminalInput } from "./terminal-input.ts"

/** A keyboard: what is typed on it comes as keys, until it is let go. */
export interface Keyboard {
  readonly release: () => void
}

/** After so many milliseconds without more, an Escape was the key. */
const ESCAPE_WAIT = 30

/** Takes the keyboard: every key comes as it is pressed, and nothing is echoed. */
export function takeKeyboard(stdin: NodeJS.ReadStream, press: (presses: readonly Press[]) => void): Keyboard {
  const input = terminalInput()
  let waiting: NodeJS.Timeout | undefined
  const hear = (chunk: string) => {
    clearTimeout(waiting)
    press(input.push(chunk))
    if (input.waits()) waiting = setTimeout(() => press(input.flush()), ESCAPE_WAIT)
  }
  stdin.setEncoding("utf8")
  stdin.setRawMode(true)
  stdin.on("data", hear)
  stdin.resume()
  return {
    release: () => {
      clearTimeout(waiting)
      stdin.off("data", hear)
      stdin.setRawMode(false)
      stdin.pause()
    },
  }
}

/** Text into the clipboard of the terminal, wherever that is: the sequence goes through ssh too (OSC 52). */
export function copyTo({ stdout }: Pick<Io, "stdout">, text: string): void {
  stdout.write(`\u001b]52;c;${Buffer.from(text, "utf8").toString("base64")}\u0007`)
}
