import type { Box } from "@gouji/domain"

/**
 * The pictures of where a figure is printed, by the names they have under its page: over the whole breadth of a page
 * of A4, upright or sideways, and a stretch of it whose letters can be read on a telephone. `breadth` in points, `scale` in dots a point.
 */
export const PAGE_CROPS = {
  "page.webp": { breadth: 842, scale: 1.7 },
  "page-narrow.webp": { breadth: 300, scale: 2.4 },
} as const satisfies Record<string, { readonly breadth: number; readonly scale: number }>
export type PageCropName = keyof typeof PAGE_CROPS

export function isPageCrop(name: string): name is PageCropName {
  return Object.hasOwn(PAGE_CROPS, name)
}

/** How large a crop is: whole dots, and how many of them are a point of the page. */
export interface CropShape {
  readonly width: number
  readonly height: number
  readonly scale: number
}

/** Points shown above and below a mark: two lines of a text, some four of a table. */
const AROUND = 48
/** The most that is shown of a mark that goes over many lines, in points. */
const HIGHEST = 420

/** The size of a crop, which follows from the mark alone, so that a page knows it without opening the document. */
export function shapeOf(name: PageCropName, [, , , height]: Box): CropShape {
  const { breadth, scale } = PAGE_CROPS[name]
  const shown = Math.min(height + 2 * AROUND, HIGHEST)
  return { width: Math.round(breadth * scale), height: Math.round(shown * scale), scale }
}
