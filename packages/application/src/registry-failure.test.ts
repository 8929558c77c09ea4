import { expect, test, vi } from "vitest"

import { RegistryFailure } from "./registry-failure.ts"

test("is known for what it is where another copy of the module threw it", async () => {
  vi.resetModules()
  const other = await import("./registry-failure.ts")
  expect(other.RegistryFailure).not.toBe(RegistryFailure)
  expect(new other.RegistryFailure("locked")).toBeInstanceOf(RegistryFailure)
  expect(new Error("locked")).not.toBeInstanceOf(RegistryFailure)
})
