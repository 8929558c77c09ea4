import type { Box } from "@gouji/domain"

import type { CropShape } from "./crop-shape.ts"

/** How large a page is as it is shown, in points. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** Where the top left of a crop lies on its page, in points. Negative where the page is smaller than the crop. */
export interface CropPlace {
  readonly left: number
  readonly top: number
}

/** Points by which a mark may stand out of its page: boxes are kept in tenths. */
const ROUNDED = 1
/** Points kept before a mark that is larger than the crop. */
const LEAD = 24

/** The stretch of a page around a mark, as far within the page as there is room; undefined where the mark is not on the page. */
export function placeOf(
  page: PageSize,
  box: Box,
  { width, height, scale }: CropShape,
): CropPlace | undefined {
  if (!isOn(page, box)) return undefined
  const [left, top, across, down] = box
  return {
    left: startOf({ from: left, extent: across, shown: width / scale, whole: page.width }),
    top: startOf({ from: top, extent: down, shown: height / scale, whole: page.height }),
  }
}

function isOn(page: PageSize, [left, top, across, down]: Box): boolean {
  const isWithin = (from: number, extent: number, whole: number) =>
    extent > 0 && from >= -ROUNDED && from + extent <= whole + ROUNDED
  return isWithin(left, across, page.width) && isWithin(top, down, page.height)
}

interface Stretch {
  /** Where the mark begins, and how far it goes. */
  readonly from: number
  readonly extent: number
  /** How much is shown of the whole. */
  readonly shown: number
  readonly whole: number
}

/** Where what is shown begins: with the mark in its middle, or with its beginning where all of it has no room. */
function startOf({ from, extent, shown, whole }: Stretch): number {
  if (whole <= shown) return (whole - shown) / 2
  const isRoomy = extent + 2 * LEAD <= shown
  const wanted = isRoomy ? from + extent / 2 - shown / 2 : from - LEAD
  return Math.min(Math.max(0, wanted), whole - shown)
}
