import { type OpenRegistry, openPostgresRegistry } from "@gouji/adapters"
import { RegistryFailure } from "@gouji/application"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { type PostgresServer, postgresServer } from "../suites/postgres-server.ts"
import { type StoreUnderTest, storeConformance } from "../suites/store-conformance.ts"
import { bringIn } from "../suites/store-entry.ts"

let server: PostgresServer
beforeAll(async () => {
  server = await postgresServer()
  console.log(`PostgreSQL: ${server.name}`)
}, 120_000)
afterAll(() => server?.stop(), 60_000)

async function opened(): Promise<StoreUnderTest> {
  const address = await server.newDatabase()
  const handles: OpenRegistry[] = []
  const another = async () => {
    const handle = await openPostgresRegistry(address)
    handles.push(handle)
    return handle
  }
  const close = async () => void (await Promise.all(handles.map((handle) => handle.close())))
  return { registry: await another(), another, close }
}

storeConformance("PostgreSQL", opened)

describe("the registry on PostgreSQL", () => {
  test("is made by several handles at once", async () => {
    const address = await server.newDatabase()
    const handles = await Promise.all([1, 2, 3].map(() => openPostgresRegistry(address)))
    await Promise.all(
      handles.map((handle, index) => bringIn(handle, { text: `${index}`, organisation: `${index}` })),
    )
    expect(await handles[0]?.list()).toHaveLength(3)
    await Promise.all(handles.map((handle) => handle.close()))
  })

  test("says of a server that is not there that it cannot be reached, and not its password", async () => {
    const opening = openPostgresRegistry("postgres://somebody:secret@127.0.0.1:9/nowhere")
    await expect(opening).rejects.toThrow(RegistryFailure)
    await expect(opening).rejects.not.toThrow(/secret/)
  })

  test("says of a database that is not there that it cannot be used", async () => {
    const address = new URL(await server.newDatabase())
    address.pathname = "/nowhere"
    await expect(openPostgresRegistry(address.href)).rejects.toThrow(RegistryFailure)
  })
})
