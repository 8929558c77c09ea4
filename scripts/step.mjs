// One step of a command: a line while it runs, a line when it is done, the end of its output where it failed.
import { spawn } from "node:child_process"

import { childOptions } from "./toolchain.mjs"

const TAIL = 40
const onTerminal = Boolean(process.stdout.isTTY)

/**
 * Runs one call with its output kept back. `progress` may turn a line of output into what the step is doing just now;
 * `telling` may pick the lines that tell why it failed. Resolves to whether it went well, and prints either
 * `✓ name 3.2 s` or `✗ name` with the last lines.
 */
export async function step(name, call, { progress, telling = (lines) => lines, env } = {}) {
  const started = performance.now()
  if (onTerminal) show(`… ${name}`)
  const { code, lines } = await run(call, env, (line) => {
    const doing = progress?.(line)
    if (doing) note(name, doing)
  })
  if (onTerminal) clear()
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`
  if (code === 0) console.log(`✓ ${name}  ${seconds}`)
  else printFailure(`${name}  ${seconds}, exit ${code}`, telling(lines))
  return code === 0
}

/** Prints a failed step with the end of what it said. */
export function printFailure(name, lines) {
  console.log(`✗ ${name}`)
  for (const line of lines.slice(-TAIL)) console.log(`  │ ${line}`)
}

/** Runs one call and resolves to its exit code and its lines, standard output and errors as they came. */
export function run({ command, args }, env = {}, onLine = () => {}) {
  const options = childOptions(command)
  const plain = { ...options.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...env }
  return new Promise((resolve) => {
    const lines = []
    const child = spawn(command, args, { ...options, env: plain, stdio: ["ignore", "pipe", "pipe"] })
    const take = (line) => {
      lines.push(line)
      onLine(line)
    }
    splitLines(child.stdout, take)
    splitLines(child.stderr, take)
    child.on("error", (error) => resolve({ code: 127, lines: [...lines, String(error)] }))
    child.on("close", (code, signal) => resolve({ code: code ?? signal, lines }))
  })
}

function splitLines(stream, onLine) {
  let rest = ""
  stream.setEncoding("utf8")
  stream.on("data", (chunk) => {
    const parts = (rest + chunk).split(/\r?\n/)
    rest = parts.pop() ?? ""
    for (const part of parts) onLine(part)
  })
  stream.on("end", () => rest && onLine(rest))
}

function note(name, doing) {
  if (onTerminal) show(`… ${name}: ${doing}`)
  else console.log(`  ${name}: ${doing}`)
}

function show(text) {
  process.stdout.write(`\r\u001b[2K${text.slice(0, (process.stdout.columns ?? 80) - 1)}`)
}

function clear() {
  process.stdout.write("\r\u001b[2K")
}
