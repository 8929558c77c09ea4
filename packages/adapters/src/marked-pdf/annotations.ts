import type { PDFContext, PDFDict, PDFHexString, PDFObject, PDFRef } from "@cantoo/pdf-lib"
import type { MarkNote, PageMark } from "@gouji/application"

import { type Corners, cornersOf, type PageView, rectangleAround } from "./page-view.ts"

/** What annotations are made with: the objects of the document, and its strings, which hold any writing in UTF-16. */
export interface Writing {
  readonly context: PDFContext
  readonly text: (words: string) => PDFHexString
}

/** The page something is written on. */
export interface OnPage {
  readonly ref: PDFRef
  readonly view: PageView
}

type Rgb = readonly [number, number, number]

/** Told apart by hue and by lightness; the titles say it in words. */
const COLOURS = {
  fatal: [0.84, 0.15, 0.16],
  error: [0.95, 0.45, 0.2],
  warning: [0.98, 0.8, 0.25],
  info: [0.45, 0.7, 0.95],
} as const satisfies Record<PageMark["severity"], Rgb>

/** Bits of an annotation's flags: it is printed; it keeps its size; it stands upright on a turned page. */
const PRINTED = 4
const UPRIGHT_ICON = PRINTED | 8 | 16

/** A highlight over a mark's lane of its box, with the note that opens from it. Gives both. */
export function highlight(mark: PageMark, page: OnPage, writing: Writing): readonly PDFRef[] {
  const { context, text } = writing
  const corners = cornersOf(reachOf(mark), page.view)
  const colour = COLOURS[mark.severity]
  const dict = context.obj({
    Type: "Annot",
    Subtype: "Highlight",
    Rect: [...rectangleAround(corners, EDGE)],
    QuadPoints: quadOf(corners),
    C: [...colour],
    CA: mark.role === "suspect" ? 1 : 0.6,
    F: PRINTED,
    P: page.ref,
    AP: { N: appearance(mark, page.view, context) },
  })
  return noted(dict, mark, { ...writing, text, page })
}

/** The sticky note on the whole document, at the top left of a page. */
export function stickyNote(note: MarkNote, page: OnPage, writing: Writing): readonly PDFRef[] {
  const corners = cornersOf([12, 12, 20, 20], page.view)
  const dict = writing.context.obj({
    Type: "Annot",
    Subtype: "Text",
    Name: "Note",
    Rect: [...rectangleAround(corners, 0)],
    C: [...COLOURS.warning],
    F: UPRIGHT_ICON,
    P: page.ref,
  })
  return noted(dict, note, { ...writing, page })
}

/** Adds the words, and the window they open in. */
function noted(
  dict: PDFDict,
  { title, contents }: MarkNote,
  { context, text, page }: Writing & { readonly page: OnPage },
): readonly PDFRef[] {
  const ref = context.nextRef()
  const set = (key: string, value: PDFObject) => dict.set(nameIn(context, key), value)
  const popup = context.register(
    context.obj({
      Type: "Annot",
      Subtype: "Popup",
      Rect: [...rectangleAround(cornersOf(popupBox(page.view), page.view), 0)],
      Parent: ref,
      Open: false,
    }),
  )
  set("T", text(title))
  set("Contents", text(contents))
  set("Popup", popup)
  context.assign(ref, dict)
  return [ref, popup]
}

/** At the right edge of the page as shown. */
function popupBox({ left, right, bottom, top, turns, unit }: PageView): PageMark["box"] {
  const width = (turns % 2 === 0 ? right - left : top - bottom) * unit
  return [Math.max(0, width - 260), 24, 240, 160]
}

function nameIn(context: PDFContext, key: string) {
  const [name] = context.obj({ [key]: null }).keys()
  if (name === undefined) throw new Error(`no name ${key}`)
  return name
}

/** How far below the box each further mark on it shows. */
const LANE = 3

/** From the top of the box to the bottom of the mark's lane: where it is not covered, it answers to the pointer. */
function reachOf({ box: [left, top, width, height], lane }: PageMark): PageMark["box"] {
  return [left, top, width, height + LANE * lane]
}

/** What of that it draws: the box, or its own strip below. */
function drawnOf({ box: [left, top, width, height], lane }: PageMark): PageMark["box"] {
  return lane === 0 ? [left, top, width, height] : [left, top + height + LANE * (lane - 1), width, LANE]
}

/** In the order viewers take, which is not that of the standard's figure. */
function quadOf({ topLeft, topRight, bottomLeft, bottomRight }: Corners): number[] {
  return [...topLeft, ...topRight, ...bottomLeft, ...bottomRight]
}

/** Room around the box for the line that frames it. */
const EDGE = 1.5

/** How a mark is drawn: a suspect strongly and framed, all else palely and underlined. Seen through, as ink is. */
function appearance(mark: PageMark, view: PageView, context: PDFContext): PDFRef {
  const isStrong = mark.role === "suspect" || mark.lane > 0
  const [r, g, b] = COLOURS[mark.severity]
  const { topLeft, topRight, bottomLeft, bottomRight } = cornersOf(drawnOf(mark), view)
  const outline = `${at(topLeft)} m ${at(topRight)} l ${at(bottomRight)} l ${at(bottomLeft)} l h`
  const line =
    mark.role === "suspect" ? `1.2 w ${outline} S` : `0.8 w ${at(bottomLeft)} m ${at(bottomRight)} l S`
  const dark = [r, g, b].map((part) => (part * 0.7).toFixed(3)).join(" ")
  const content = `/G gs ${r} ${g} ${b} rg ${dark} RG ${outline} f /L gs ${line}`
  return context.register(
    context.stream(content, {
      Type: "XObject",
      Subtype: "Form",
      BBox: [...rectangleAround(cornersOf(reachOf(mark), view), EDGE)],
      Resources: {
        ExtGState: {
          G: { BM: "Multiply", ca: isStrong ? 0.75 : 0.35 },
          L: { BM: "Normal", CA: 1 },
        },
      },
    }),
  )
}

function at([x, y]: readonly [number, number]): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`
}
