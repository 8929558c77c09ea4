import type { Box } from "@gouji/domain"
import type { SKRSContext2D } from "@napi-rs/canvas"

import type { PageSize } from "../../lib/page-crop/crop-region.ts"
import type { Area } from "./page-words.ts"

/** Points between what is framed and its frame, and the frame's own breadth. */
const GAP = 2
const LINE = 1.6
/** The frame is dark enough to be seen without colour; its ground leaves the letters as dark as they are. */
const FRAME = "#8f1d1d"
const GROUND = "#fff0b8"
/** Of what lies beside a page that is smaller than the picture. */
const BESIDE = "#d5d5d5"
/** Of what may not be seen. */
const COVER = "#6b6b6b"
/** What is darker than this is a letter or a line. */
const INK = 160

/** Frames a place. The context counts in points of the page. */
export function markPlace(context: SKRSContext2D, [left, top, width, height]: Box): void {
  const frame = [left - GAP, top - GAP, width + 2 * GAP, height + 2 * GAP] as const
  context.globalCompositeOperation = "multiply"
  context.fillStyle = GROUND
  context.fillRect(...frame)
  context.globalCompositeOperation = "source-over"
  context.strokeStyle = FRAME
  context.lineWidth = LINE
  context.strokeRect(...frame)
}

/** Shows where the page ends. */
export function shadeBeside(context: SKRSContext2D, { width, height }: PageSize): void {
  context.fillStyle = BESIDE
  context.beginPath()
  context.rect(-FAR, -FAR, width + 2 * FAR, height + 2 * FAR)
  context.rect(0, 0, width, height)
  context.fill("evenodd")
}

/** Further than any picture goes, in points. */
const FAR = 2000

/** Covers areas, so that nothing of them is left in the picture. */
export function paintOver(context: SKRSContext2D, areas: readonly Area[]): void {
  context.fillStyle = COVER
  for (const { left, top, right, bottom } of areas) context.fillRect(left, top, right - left, bottom - top)
}

/** Whether something is printed at a place: not where it is a picture, or in letters that could not be drawn. */
export function isInked(context: SKRSContext2D, box: Box): boolean {
  const { a: scale, e, f } = context.getTransform()
  const [left, top, width, height] = box.map((points) => points * scale) as [number, number, number, number]
  const { data } = context.getImageData(
    Math.floor(left + e),
    Math.floor(top + f),
    Math.max(1, Math.ceil(width)),
    Math.max(1, Math.ceil(height)),
  )
  for (let at = 0; at < data.length; at += 4)
    if ((data[at] ?? 255) < INK && (data[at + 3] ?? 0) > 0) return true
  return false
}
