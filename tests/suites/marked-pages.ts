import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFString,
} from "@cantoo/pdf-lib"

/** An annotation as it lies in a file. */
export interface Annotation {
  readonly page: number
  readonly kind: string
  readonly title: string
  readonly contents: string
  readonly quad: readonly number[]
}

/** Every annotation of a PDF, page by page, in the order they are drawn. */
export async function annotationsIn(bytes: Uint8Array): Promise<readonly Annotation[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  return document.getPages().flatMap((page, index) => annotationsOf(page, index + 1))
}

function annotationsOf({ node }: PDFPage, page: number): readonly Annotation[] {
  const all = node.Annots() ?? PDFArray.withContext(node.context)
  return Array.from({ length: all.size() }, (_, index) => all.lookup(index, PDFDict)).map((dict) => ({
    page,
    kind: dict.lookup(PDFName.of("Subtype"), PDFName).decodeText(),
    title: words(dict, "T"),
    contents: words(dict, "Contents"),
    quad: numbers(dict, "QuadPoints"),
  }))
}

function words(dict: PDFDict, key: string): string {
  return dict.lookupMaybe(PDFName.of(key), PDFString, PDFHexString)?.decodeText() ?? ""
}

function numbers(dict: PDFDict, key: string): readonly number[] {
  const array = dict.lookupMaybe(PDFName.of(key), PDFArray)
  return (array?.asArray() ?? []).map((item) => (item instanceof PDFNumber ? item.asNumber() : Number.NaN))
}
