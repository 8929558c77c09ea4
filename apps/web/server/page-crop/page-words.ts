import type { PageViewport, PDFPageProxy } from "pdfjs-dist"

/** A rectangle in points from the page's top left. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Words as a page prints them in one go; `area` is undefined where they run from top to bottom, which is not measured. */
export interface Run {
  readonly words: string
  readonly area: Area | undefined
}

/** The words of a page in the order in which they are printed, which is the order they are read in but for tables. */
export async function runsOf(page: PDFPageProxy): Promise<readonly Run[]> {
  const viewport = page.getViewport({ scale: 1 })
  const { items, styles } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!("str" in item)) return []
    const isVertical = styles[item.fontName]?.vertical === true
    return [
      { words: item.str + (item.hasEOL ? "\n" : ""), area: isVertical ? undefined : areaOf(item, viewport) },
    ]
  })
}

interface Placed {
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** How far letters go below their line, in their own size. */
const DESCENT = 0.35
/** And above it, with what stands over them. */
const ASCENT = 1.1

/** The area that words cover at most, however they are turned. */
function areaOf({ transform, width, height }: Placed, viewport: PageViewport): Area {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform
  const along = unit(a, b)
  const up = unit(c, d)
  const size = Math.max(height, Math.hypot(c, d))
  const corners = [0, width].flatMap((far) =>
    [-DESCENT * size, ASCENT * size].map((high) =>
      viewport.convertToViewportPoint(x + along[0] * far + up[0] * high, y + along[1] * far + up[1] * high),
    ),
  )
  const across = corners.map(([at = 0]) => at)
  const down = corners.map(([, at = 0]) => at)
  return {
    left: Math.min(...across),
    top: Math.min(...down),
    right: Math.max(...across),
    bottom: Math.max(...down),
  }
}

function unit(x: number, y: number): readonly [number, number] {
  const length = Math.hypot(x, y)
  return length === 0 ? [0, 0] : [x / length, y / length]
}
