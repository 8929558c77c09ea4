import { describe, expect, test } from "vitest"

import { leafHash, merklePath, merkleRoot, rootOfPath } from "./merkle.ts"

/** Not SHA-256, but as long, and different for what differs here. */
const hash = (bytes: Uint8Array): string =>
  Array.from({ length: 8 }, (_, part) =>
    bytes.reduce(
      (sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0,
      (0x811c9dc5 + part * 0x9e3779b9) >>> 0,
    ),
  )
    .map((sum) => sum.toString(16).padStart(8, "0"))
    .join("")

const leavesOf = (size: number) =>
  Array.from({ length: size }, (_, index) => leafHash(hash, new Uint8Array([index])))

describe("a Merkle tree", () => {
  test.each(Array.from({ length: 18 }, (_, index) => index + 1))("of %i leaves proves every one", (size) => {
    const leaves = leavesOf(size)
    const root = merkleRoot(hash, leaves)
    for (const [index, leaf] of leaves.entries()) {
      const path = merklePath(hash, leaves, index)
      expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)))
      expect(rootOfPath(hash, leaf, { index, size, path })).toBe(root)
    }
  })

  test("proves no leaf in another's place, of another size, or by a longer path", () => {
    const leaves = leavesOf(7)
    const root = merkleRoot(hash, leaves)
    const [leaf = "", path] = [leaves[2], merklePath(hash, leaves, 2)]
    for (let index = -1; index < 9; index += 1) {
      if (index !== 2) expect(rootOfPath(hash, leaf, { index, size: 7, path })).not.toBe(root)
    }
    for (const size of [0, 1, 2, 3, 4, 9, 2 ** 52])
      expect(rootOfPath(hash, leaf, { index: 2, size, path })).not.toBe(root)
    expect(rootOfPath(hash, leaf, { index: 2, size: 7, path: [...path, leaf] })).toBeUndefined()
    expect(rootOfPath(hash, leaf, { index: 2, size: 7, path: path.slice(1) })).toBeUndefined()
  })

  test("tells two orders of the same leaves apart, and a leaf from a node", () => {
    const [one = "", two = ""] = leavesOf(2)
    expect(merkleRoot(hash, [one, two])).not.toBe(merkleRoot(hash, [two, one]))
    const inner = Uint8Array.from(`${one}${two}`.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
    expect(leafHash(hash, inner)).not.toBe(merkleRoot(hash, [one, two]))
  })

  test("of nothing is the hash of nothing, and has no leaf to prove", () => {
    expect(merkleRoot(hash, [])).toBe(hash(new Uint8Array()))
    expect(() => merklePath(hash, [], 0)).toThrow(RangeError)
  })
})
