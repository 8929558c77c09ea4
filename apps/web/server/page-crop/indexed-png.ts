import { promisify } from "node:util"
import { crc32, deflate } from "node:zlib"

/** Dots as a canvas gives them: red, green, blue and opacity of each, row by row. */
export interface Dots {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** Greys of a palette, from black to white. */
const GREYS = 16
/** Steps of each of red, green and blue in the rest of it. */
const STEPS = 6
/** Dots whose colours are this close are grey, as the edges of letters are. */
const GREYISH = 12

/**
 * Opaque dots as a PNG of one byte each: greys, and the colours between which a page is printed. A page of letters takes
 * a third of what it takes in full colour, and looks the same.
 */
export async function indexedPng({ width, height, data }: Dots): Promise<Uint8Array> {
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    // Each row begins with how it was filtered: not at all, which fits a palette best.
    rows[to++] = 0
    for (let x = 0; x < width; x++, from += 4)
      rows[to++] = indexOf(data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0)
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, INDEXED, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("PLTE", PALETTE),
    chunk("IDAT", await promisify(deflate)(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** The kind of PNG whose dots are numbers of a palette. */
const INDEXED = 3

/** The number of the colour that is closest among the greys, or else among the steps. */
function indexOf(red: number, green: number, blue: number): number {
  const isGrey = Math.max(red, green, blue) - Math.min(red, green, blue) < GREYISH
  if (isGrey) return stepOf(green, GREYS)
  return GREYS + (stepOf(red, STEPS) * STEPS + stepOf(green, STEPS)) * STEPS + stepOf(blue, STEPS)
}

function stepOf(value: number, steps: number): number {
  return Math.round((value * (steps - 1)) / 255)
}

const PALETTE = Buffer.from([
  ...range(GREYS).flatMap((grey) => [grey, grey, grey].map((step) => shadeOf(step, GREYS))),
  ...range(STEPS ** 3).flatMap((colour) =>
    [Math.floor(colour / STEPS ** 2), Math.floor(colour / STEPS) % STEPS, colour % STEPS].map((step) =>
      shadeOf(step, STEPS),
    ),
  ),
])

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}

function shadeOf(step: number, steps: number): number {
  return Math.round((step * 255) / (steps - 1))
}

/** A part of the file: its length, what it is, what is in it, and a sum over both. */
function chunk(kind: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind, "latin1"), content])
  const framed = Buffer.alloc(4 + named.length + 4)
  framed.writeUInt32BE(content.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), 4 + named.length)
  return framed
}
