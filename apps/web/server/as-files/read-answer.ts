import type { IncomingMessage } from "node:http"
import { buffer } from "node:stream/consumers"

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

/** Reads an answer to its end. Rejects where it breaks off. */
export async function readAnswer(coming: IncomingMessage): Promise<Answer> {
  const { statusCode, headers } = coming
  const body = await buffer(coming)
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
