import { openRegistry } from "@gouji/adapters"
import { createReader, publicOnly } from "@gouji/application/reader"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"

/** What is told, and where it is said to stand. */
export interface McpOptions {
  /** What the addresses in answers begin with. */
  readonly site: string
  /** Tells what is not published yet as well. */
  readonly drafts?: boolean
}

/**
 * `gouji mcp`: answers a program that speaks the Model Context Protocol over stdin and stdout, until it has no more to ask.
 * What it is told is what the site shows.
 */
export async function mcpCommand(
  { site, drafts = false }: McpOptions,
  { registryPath, language, io }: Context,
): Promise<ExitCode> {
  // Only this command needs the protocol, and every other one starts faster without it.
  const { serveStdio } = await import("@modelcontextprotocol/server/stdio")
  const { questionServer } = await import("../mcp/question-tools.ts")
  const registry = await openRegistry(registryPath)
  try {
    const reader = createReader({ registry: drafts ? registry : publicOnly(registry) })
    const origin = site.replace(/\/+$/, "")
    const handle = serveStdio(() => questionServer({ reader, language, site: (path) => origin + path }))
    await Promise.race([ended(process.stdin), aborted(io.stop)])
    await handle.close()
  } finally {
    await registry.close()
  }
  return EXIT.clean
}

function ended(stream: NodeJS.ReadStream): Promise<void> {
  return new Promise((resolve) => void stream.once("end", resolve).once("close", resolve))
}

function aborted(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve()
    stop.addEventListener("abort", () => resolve(), { once: true })
  })
}
