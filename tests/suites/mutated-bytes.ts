import type { Chance } from "@gouji/testkit"

/** How bytes are changed that were cut off, mixed up or made to do harm. */
const CHANGES: readonly ((bytes: Uint8Array, chance: Chance) => Uint8Array)[] = [
  flipped,
  flipped,
  overwritten,
  inserted,
  removed,
  repeated,
  spliced,
  truncated,
]

/** Values at the edges of what is expected: nothing, everything, signs and ends of lines, markup. */
const EDGES = [0x00, 0xff, 0x7f, 0x80, 0x01, 0x0a, 0x20, 0x22, 0x26, 0x3c, 0x3e, 0xfe]

/** The bytes after one to eight changes; the same for the same chance. */
export function mutated(bytes: Uint8Array, chance: Chance): Uint8Array {
  let changed = bytes
  for (let count = 1 + chance.below(8); count > 0; count -= 1) changed = chance.pick(CHANGES)(changed, chance)
  return changed
}

function flipped(bytes: Uint8Array, chance: Chance): Uint8Array {
  const changed = bytes.slice()
  const at = placeIn(bytes, chance)
  if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ (1 << chance.below(8))
  return changed
}

function overwritten(bytes: Uint8Array, chance: Chance): Uint8Array {
  const changed = bytes.slice()
  const at = placeIn(bytes, chance)
  changed.fill(chance.pick(EDGES), at, at + 1 + chance.below(4))
  return changed
}

function inserted(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = placeIn(bytes, chance)
  const more = Uint8Array.from({ length: 1 + chance.below(16) }, () =>
    chance.once(2) ? chance.pick(EDGES) : chance.below(256),
  )
  return joined(bytes.subarray(0, at), more, bytes.subarray(at))
}

function removed(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = placeIn(bytes, chance)
  return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + chance.below(32)))
}

/** A stretch many times over: what nests or counts does so more often. */
function repeated(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = placeIn(bytes, chance)
  const stretch = bytes.subarray(at, at + 1 + chance.below(64))
  const times = 1 + chance.below(chance.once(8) ? 2_000 : 8)
  return joined(bytes.subarray(0, at), ...Array.from({ length: times }, () => stretch), bytes.subarray(at))
}

/** A stretch from elsewhere in its place. */
function spliced(bytes: Uint8Array, chance: Chance): Uint8Array {
  const [at, from] = [placeIn(bytes, chance), placeIn(bytes, chance)]
  const length = 1 + chance.below(256)
  return joined(bytes.subarray(0, at), bytes.subarray(from, from + length), bytes.subarray(at + length))
}

function truncated(bytes: Uint8Array, chance: Chance): Uint8Array {
  return bytes.subarray(0, placeIn(bytes, chance))
}

function placeIn(bytes: Uint8Array, chance: Chance): number {
  return bytes.length === 0 ? 0 : chance.below(bytes.length)
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
