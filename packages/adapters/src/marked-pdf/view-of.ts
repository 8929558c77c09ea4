import type { PDFPage } from "@cantoo/pdf-lib"

import type { PageView } from "./page-view.ts"

/** What of a page is shown, as whoever placed the evidence took it: what the crop box leaves of the media box. */
export function viewOf(page: PDFPage): PageView {
  const media = edgesOf(page.getMediaBox())
  const shown = common(media, edgesOf(page.getCropBox()))
  const turns = (((Math.round(page.getRotation().angle / 90) % 4) + 4) % 4) as PageView["turns"]
  return { ...(shown ?? media), turns, unit: unitOf(page) }
}

interface Edges {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

function edgesOf({ x, y, width, height }: ReturnType<PDFPage["getMediaBox"]>): Edges {
  return {
    left: Math.min(x, x + width),
    bottom: Math.min(y, y + height),
    right: Math.max(x, x + width),
    top: Math.max(y, y + height),
  }
}

/** Undefined where they have nothing in common. */
function common(one: Edges, other: Edges): Edges | undefined {
  const both = {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  }
  return both.left < both.right && both.bottom < both.top ? both : undefined
}

/** A page may measure in a unit of its own. */
function unitOf({ node }: PDFPage): number {
  const entry = node.entries().find(([name]) => name.decodeText() === "UserUnit")
  const unit = entry === undefined ? 1 : Number(entry[1].toString())
  return Number.isFinite(unit) && unit > 0 ? unit : 1
}
