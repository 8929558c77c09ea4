import { inflateSync } from "node:zlib"

/** A PNG of one byte a dot, taken apart. */
export interface IndexedDots {
  readonly width: number
  readonly height: number
  /** The brightness of each dot, 0 to 255, row by row. */
  readonly shades: readonly number[]
}

/** Reads a PNG that has a palette and unfiltered rows, as the site writes those of pages. Throws at any other. */
export function indexedDots(png: Buffer): IndexedDots {
  if (png.toString("latin1", 1, 4) !== "PNG") throw new TypeError("no PNG")
  const parts = partsOf(png.subarray(8))
  const [head, palette, packed] = ["IHDR", "PLTE", "IDAT"].map((kind) => parts.get(kind))
  if (!head || !palette || !packed || head[9] !== 3) throw new TypeError("no PNG with a palette")
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const rows = inflateSync(packed)
  const shades = Array.from({ length: height }, (_, row) => row * (width + 1)).flatMap((start) => {
    if (rows[start] !== 0) throw new TypeError("a filtered row")
    return [...rows.subarray(start + 1, start + 1 + width)].map((index) => palette[index * 3 + 1] ?? 0)
  })
  return { width, height, shades }
}

function partsOf(chunks: Buffer): ReadonlyMap<string, Buffer> {
  const parts = new Map<string, Buffer>()
  for (let at = 0; at < chunks.length; ) {
    const length = chunks.readUInt32BE(at)
    parts.set(chunks.toString("latin1", at + 4, at + 8), chunks.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return parts
}
