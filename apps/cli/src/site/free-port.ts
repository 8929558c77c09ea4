import { type AddressInfo, createServer } from "node:net"

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

/** A port of this machine that nobody uses. */
export function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      // What listens on a port has an address with one.
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", () => resolve(false))
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => resolve(true)))
  })
}
