import { expect, test } from "vitest"

import { onAlternateScreen } from "./alternate-screen.ts"

function terminal() {
  const written: string[] = []
  const stdout = { write: (text: string) => void written.push(text), isTerminal: true, columns: 80 }
  return { written, stdout }
}

test("brings the first screen and the cursor back when the program ends", async () => {
  const { written, stdout } = terminal()
  await onAlternateScreen({ stdout }, async () => stdout.write("drawn"))
  expect(written).toEqual([
    "\u001b[?1049h\u001b[?2004h\u001b[?1007h\u001b[?1000h\u001b[?1006h\u001b[?25l\u001b[2J\u001b[H",
    "drawn",
    "\u001b[?2004l\u001b[?1006l\u001b[?1000l\u001b[?1007l\u001b[?25h\u001b[?1049l",
  ])
})

test("brings them back when it fails, and lets the failure through", async () => {
  const { written, stdout } = terminal()
  const failing = onAlternateScreen({ stdout }, async () => {
    throw new TypeError("broken")
  })
  await expect(failing).rejects.toThrow("broken")
  expect(written.at(-1)).toBe("\u001b[?2004l\u001b[?1006l\u001b[?1000l\u001b[?1007l\u001b[?25h\u001b[?1049l")
})

test("brings them back when the process goes down before it ends", () => {
  const { written, stdout } = terminal()
  const before = process.listeners("exit")
  void onAlternateScreen({ stdout }, () => new Promise(() => undefined))
  const [leave] = process.listeners("exit").filter((listener) => !before.includes(listener))
  leave?.(1)
  expect(written.at(-1)).toBe("\u001b[?2004l\u001b[?1006l\u001b[?1000l\u001b[?1007l\u001b[?25h\u001b[?1049l")
  process.off("exit", leave ?? (() => undefined))
})
