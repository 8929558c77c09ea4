import { createServer } from "node:net"

/** How many ports after the one wished for are tried. */
const TRIES = 50

/** The first free port of this machine from `wished` on; `onTaken` hears of each that is not. Undefined if none is. */
export async function freePort(wished: number, onTaken: (port: number) => void): Promise<number | undefined> {
  for (let port = wished; port < Math.min(wished + TRIES, 65_536); port += 1) {
    if (await isFree(port)) return port
    onTaken(port)
  }
  return undefined
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", () => resolve(false))
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => resolve(true)))
  })
}
