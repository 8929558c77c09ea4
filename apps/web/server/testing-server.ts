import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"

/** A server on a port of its own, for a test. */
export interface TestingServer {
  readonly port: number
  readonly close: () => Promise<unknown>
}

export async function listening(answer: RequestListener): Promise<TestingServer> {
  const server: Server = createServer(answer)
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((closed) => server.close(closed)),
  }
}
