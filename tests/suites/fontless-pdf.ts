/** Characters on a line, and lines on a page, that fit an A4 page at this size. */
const [SIZE, ACROSS, DOWN] = [12, 40, 40]

/**
 * A text as a PDF that brings no font along: it names a Chinese one and gives UCS-2 codes, so that its reader needs a
 * table of character codes from elsewhere. Lines that are too long go on in the next.
 */
export function fontlessPdf(text: string): Uint8Array {
  const lines = text.split("\n").flatMap((line) => line.match(/.{1,40}/gu) ?? [])
  const count = Math.ceil(lines.length / DOWN)
  const pages = Array.from({ length: count }, (_, page) =>
    drawing(lines.slice(page * DOWN, (page + 1) * DOWN)),
  )
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(" ")
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${count}>>`,
    FONT,
    ...pages.flatMap((drawn, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${5 + index * 2} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
      `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
    ]),
  ]
  const written = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`)
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>`
  return new TextEncoder().encode(`%PDF-1.4\n${written.join("")}${trailer}\n%%EOF`)
}

const FONT = `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[
  <</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000
    /CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>
    /FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -120 1000 880]
      /ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 90>>>>]>>`

function drawing(lines: readonly string[]): string {
  const shown = lines.map((line) => `<${codes(line)}> Tj 0 -${SIZE * 1.5} Td`)
  return `BT /F ${SIZE} Tf ${(595 - ACROSS * SIZE) / 2} 780 Td\n${shown.join("\n")}\nET`
}

function codes(line: string): string {
  return Array.from({ length: line.length }, (_, at) =>
    line.charCodeAt(at).toString(16).padStart(4, "0"),
  ).join("")
}
