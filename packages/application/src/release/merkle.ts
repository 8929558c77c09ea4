import type { Hash } from "../ports.ts"

/** What a leaf and a node are hashed with before them, so that neither can pass for the other (RFC 6962, 2.1). */
const LEAF = 0x00
const NODE = 0x01

/** The hash of a leaf: SHA-256 of 0x00 and the bytes. In lower-case hex, as all hashes here. */
export function leafHash(hash: Hash, bytes: Uint8Array): string {
  return hash(joined(LEAF, bytes))
}

/**
 * The root over leaves in their order, as RFC 6962 has it: the left half is the largest power of two below their number,
 * a node is SHA-256 of 0x01 and both halves, no leaves at all are SHA-256 of nothing.
 */
export function merkleRoot(hash: Hash, leaves: readonly string[]): string {
  const [only] = leaves
  if (only === undefined) return hash(new Uint8Array())
  if (leaves.length === 1) return only
  const half = leftOf(leaves.length)
  return nodeHash(hash, merkleRoot(hash, leaves.slice(0, half)), merkleRoot(hash, leaves.slice(half)))
}

/** The hashes that lead from one leaf to the root, the nearest first (RFC 6962, 2.1.1). Throws where there is no such leaf. */
export function merklePath(hash: Hash, leaves: readonly string[], index: number): readonly string[] {
  if (!(index >= 0 && index < leaves.length)) throw new RangeError(`no leaf ${index} of ${leaves.length}`)
  if (leaves.length === 1) return []
  const half = leftOf(leaves.length)
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)]
  return index < half
    ? [...merklePath(hash, left, index), merkleRoot(hash, right)]
    : [...merklePath(hash, right, index - half), merkleRoot(hash, left)]
}

/** A place in a tree: the leaf's number from 0, and how many there are. */
export interface LeafPlace {
  readonly index: number
  readonly size: number
}

/** The root that a leaf and its path come to; undefined where the path has not the length of that place. */
export function rootOfPath(
  hash: Hash,
  leaf: string,
  { index, size, path }: LeafPlace & { readonly path: readonly string[] },
): string | undefined {
  if (!(index >= 0 && index < size)) return undefined
  if (size === 1) return path.length === 0 ? leaf : undefined
  const [beside, below] = [path.at(-1), path.slice(0, -1)]
  if (beside === undefined) return undefined
  const half = leftOf(size)
  const isLeft = index < half
  const place = isLeft ? { index, size: half } : { index: index - half, size: size - half }
  const own = rootOfPath(hash, leaf, { ...place, path: below })
  if (own === undefined) return undefined
  return isLeft ? nodeHash(hash, own, beside) : nodeHash(hash, beside, own)
}

function nodeHash(hash: Hash, left: string, right: string): string {
  return hash(joined(NODE, bytesOf(left), bytesOf(right)))
}

/** The largest power of two below a number of leaves, of which there are at least two. */
function leftOf(leaves: number): number {
  let half = 1
  while (half * 2 < leaves) half *= 2
  return half
}

function joined(first: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(1 + parts.reduce((length, part) => length + part.length, 0))
  all[0] = first
  let at = 1
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}
