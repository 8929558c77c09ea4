import { expect, test } from "vitest"

import { newPrivateKey, privateKeyIn, signerOf } from "./node-signatures.ts"

test("a new key can be named on a command line: it never looks like an option", () => {
  // One in 64 begins with a dash: among a thousand there would be some but for one chance in six million.
  const keys = Array.from({ length: 1000 }, () => signerOf(privateKeyIn(newPrivateKey())).publicKey)
  expect(keys.filter((key) => key.startsWith("-"))).toEqual([])
})
