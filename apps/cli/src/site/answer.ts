import { type Agent, get, type IncomingMessage } from "node:http"

/** What the site answered to an address. */
export interface Answer {
  readonly status: number
  /** The media type, without parameters. */
  readonly type: string
  /** The content policy it was sent with; empty where there is none. */
  readonly policy: string
  readonly body: Buffer
  /** The body as text, read once, for whoever knows it for that. */
  readonly text: () => string
}

/** Where the site is asked, and by which connections. */
export interface Asked {
  readonly port: number
  readonly agent: Agent
  readonly stop: AbortSignal
}

/** Asks the site on this machine for an address, unpacked. */
export function answerTo(path: string, { port, agent, stop }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = get({ host: "127.0.0.1", port, path, agent, signal: stop }, (response) => {
      const chunks: Buffer[] = []
      response.on("data", (chunk: Buffer) => chunks.push(chunk))
      response.once("error", reject)
      response.once("end", () => resolve(read(response, Buffer.concat(chunks))))
    })
    asked.once("error", reject)
  })
}

function read({ statusCode, headers }: IncomingMessage, body: Buffer): Answer {
  let text: string | undefined
  return {
    status: statusCode ?? 0,
    type: (headers["content-type"] ?? "").split(";")[0]?.trim() ?? "",
    policy: String(headers["content-security-policy"] ?? ""),
    body,
    text: () => {
      text ??= body.toString("utf8")
      return text
    },
  }
}
