import type { PDFDocument } from "@cantoo/pdf-lib"
import fontkit from "@pdf-lib/fontkit"

type Fontkit = Parameters<PDFDocument["registerFontkit"]>[0]

/**
 * Fontkit with subsets that are only streamed. pdf-lib calls `encode` where a subset has one, as newer fontkits do; this
 * one has another of that name, which wants a stream.
 */
export const STREAMED_FONTKIT: Fontkit = {
  create(bytes) {
    const font = fontkit.create(bytes)
    const whole = font.createSubset.bind(font)
    return Object.assign(font, { createSubset: () => streamedOnly(whole()) })
  },
}

type Subset = ReturnType<ReturnType<typeof fontkit.create>["createSubset"]>

function streamedOnly(subset: Subset) {
  return {
    includeGlyph: (glyph: Parameters<Subset["includeGlyph"]>[0]) => subset.includeGlyph(glyph),
    encodeStream: () => subset.encodeStream(),
  }
}
