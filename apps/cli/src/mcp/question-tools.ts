import { type Asked, problemWords, type Question, type Site, toldMarkdown } from "@gouji/application"
import { QUESTIONS, type Reader } from "@gouji/application/reader"
import { type CallToolResult, McpServer } from "@modelcontextprotocol/server"

import type { Language } from "../language.ts"
import { VERSION } from "../version.ts"

/** What questions are asked of, and how they are told. */
export interface Asking {
  readonly reader: Reader
  readonly site: Site
  readonly language: Language
}

/** A server with a tool for every question there is. All of them only read. */
export function questionServer(asking: Asking): McpServer {
  const server = new McpServer({ name: "gouji", version: VERSION }, { instructions: INSTRUCTIONS })
  for (const question of QUESTIONS) addTool(server, question, asking)
  return server
}

const INSTRUCTIONS = [
  "Published Chinese government budgets, every figure tied to its words and held against accounting rules.",
  "Every answer begins with its address, and so does every row: cite them.",
  "Amounts are exact; never round them. What is missing is not nought. What could not be checked is not passed.",
  "A disagreement of two figures proves nothing wrong, and is to be told without blame.",
].join(" ")

function addTool(server: McpServer, question: Question, asking: Asking): void {
  const { name, title, parameters } = question
  const about = {
    title: title[asking.language],
    description: `${title.en} · ${title.zh}`,
    inputSchema: parameters,
    annotations: { readOnlyHint: true, openWorldHint: false },
  }
  server.registerTool(name, about, async (given) => {
    const answered = await question.ask(asking.reader, given, asking.site)
    if (answered.ok) return text(told(answered.value, asking.language))
    const { message, advice } = problemWords(answered.error)
    return { ...text(`${message[asking.language]} ${advice[asking.language]}`), isError: true }
  })
}

/** The address of the answer, the answer, and how it goes on. */
function told({ answer, tell }: Asked, language: Language): string {
  // Every question's answer is given its address; those of lists say how they go on.
  const { url, next } = answer as { readonly url: string; readonly next?: string | null }
  const more = typeof next === "string" ? `\ncursor: ${next}\n` : ""
  return `${url}\n\n${toldMarkdown(tell(language), language)}${more}`
}

function text(words: string): CallToolResult {
  return { content: [{ type: "text", text: words }] }
}
