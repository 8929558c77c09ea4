import { RecentlyUsed } from "@gouji/application"
import type { PrintedPage } from "@gouji/application/reader"

import { type Drawn, drawingThread, ownProgram } from "../picture/drawing-thread.ts"
import type { CropShape } from "./crop-shape.ts"

/** What the thread is to draw. */
export interface CropAsked {
  readonly source: PrintedPage
  readonly shape: CropShape
  /** A font with Chinese, for those that a PDF does not bring; undefined where the server has none. */
  readonly fontFile: string | undefined
}

/** A PDF is anybody's program. */
const draw = drawingThread<CropAsked, Drawn>({
  program: () => ownProgram("draw-page.js"),
  longest: 10_000,
  most: 64,
})

/** Bytes of pictures kept at most. The server keeps answers too, until anything in the registry changes; these stay. */
const LIMIT = 16 * 2 ** 20
/** What it takes to remember that there is none. */
const SMALL = 1024

const known = new RecentlyUsed<Drawn>(LIMIT, (drawn) => {
  return SMALL + ("picture" in drawn ? drawn.picture.length : 0)
})

/**
 * A picture as it was drawn before, else drawn now; or why there is none, `busy` where too many wait for one. What could
 * not be drawn is not tried again; what took too long is.
 */
export async function cropOf(asked: CropAsked): Promise<Drawn> {
  const key = keyOf(asked)
  const before = known.get(key)
  if (before !== undefined) return before
  const told = await draw(asked)
  const drawn = "said" in told ? told.said : told
  if ("trouble" in drawn) tell(asked, drawn.trouble)
  if ("said" in told || told.trouble === "ended") known.set(key, drawn)
  return drawn
}

/** For the operator: why a page has no picture. */
function tell({ source: { sha256, place } }: CropAsked, trouble: string): void {
  console.error(`no picture of page ${place.page} of ${sha256}: ${trouble}`)
}

/** All that a picture follows from. */
function keyOf({ source: { sha256, place, hidden }, shape, fontFile }: CropAsked): string {
  return JSON.stringify([sha256, place, hidden, shape, fontFile])
}
