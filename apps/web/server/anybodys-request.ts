import { IncomingMessage } from "node:http"
import { Socket } from "node:net"

/**
 * A request as anybody makes it: its address and the headers given, and nothing else. What is made of it cannot depend on
 * who asked first, and whoever asked keeps a request of their own.
 */
export function anybodysRequest(url: string, headers: IncomingMessage["headers"]): IncomingMessage {
  // One without a connection: a request that is let go before its end would take the asker's down with it.
  const request = new IncomingMessage(new Socket())
  Object.assign(request, {
    method: "GET",
    url,
    httpVersion: "1.1",
    httpVersionMajor: 1,
    httpVersionMinor: 1,
    complete: true,
  })
  request.headers = headers
  request.push(null)
  return request
}
