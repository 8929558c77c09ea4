import adobeGb1Ucs2 from "pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap"
import gbEucH from "pdfjs-dist/cmaps/GB-EUC-H.bcmap"
import gbEucV from "pdfjs-dist/cmaps/GB-EUC-V.bcmap"
import gbKEucH from "pdfjs-dist/cmaps/GBK-EUC-H.bcmap"
import gbKEucV from "pdfjs-dist/cmaps/GBK-EUC-V.bcmap"
import gbK2KH from "pdfjs-dist/cmaps/GBK2K-H.bcmap"
import gbK2KV from "pdfjs-dist/cmaps/GBK2K-V.bcmap"
import gbKpEucH from "pdfjs-dist/cmaps/GBKp-EUC-H.bcmap"
import gbKpEucV from "pdfjs-dist/cmaps/GBKp-EUC-V.bcmap"
import gbpcEucH from "pdfjs-dist/cmaps/GBpc-EUC-H.bcmap"
import gbpcEucV from "pdfjs-dist/cmaps/GBpc-EUC-V.bcmap"
import uniGBUcs2H from "pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap"
import uniGBUcs2V from "pdfjs-dist/cmaps/UniGB-UCS2-V.bcmap"
import uniGBUtf16H from "pdfjs-dist/cmaps/UniGB-UTF16-H.bcmap"
import uniGBUtf16V from "pdfjs-dist/cmaps/UniGB-UTF16-V.bcmap"

/**
 * The tables of character codes that PDF names for simplified Chinese (ISO 32000-1, table 118), and the one that turns
 * the characters of Adobe-GB1 into Unicode. They are part of the worker, so that a font which is not in a file can be
 * read without a network.
 */
const TABLES: Readonly<Record<string, Uint8Array>> = {
  "Adobe-GB1-UCS2": adobeGb1Ucs2,
  "GB-EUC-H": gbEucH,
  "GB-EUC-V": gbEucV,
  "GBK-EUC-H": gbKEucH,
  "GBK-EUC-V": gbKEucV,
  "GBK2K-H": gbK2KH,
  "GBK2K-V": gbK2KV,
  "GBKp-EUC-H": gbKpEucH,
  "GBKp-EUC-V": gbKpEucV,
  "GBpc-EUC-H": gbpcEucH,
  "GBpc-EUC-V": gbpcEucV,
  "UniGB-UCS2-H": uniGBUcs2H,
  "UniGB-UCS2-V": uniGBUcs2V,
  "UniGB-UTF16-H": uniGBUtf16H,
  "UniGB-UTF16-V": uniGBUtf16V,
}

/** A table by its name; rejects for those of other scripts, which are not part of the worker. */
export async function gbCMap(name: string): Promise<Uint8Array> {
  const table = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined
  if (table === undefined) throw new RangeError(`no table ${name}`)
  return table
}
