/**
 * More objects than this that begin before the one before them has ended are no slip of a writer. pdfjs reads such a
 * file from each of them to its end when its table of objects is broken, which takes minutes for a megabyte.
 */
const MOST_UNCLOSED = 500

/** Whether a PDF's objects stand inside one another, again and again. Every `n 0 obj` is to have its `endobj`. */
export function hasUnclosedObjects(bytes: Uint8Array): boolean {
  let isOpen = false
  let unclosed = 0
  for (let at = bytes.indexOf(O, 0); at >= 0; at = bytes.indexOf(O, at + 1)) {
    if (bytes[at + 1] !== B || bytes[at + 2] !== J) continue
    if (bytes[at - 1] === D) isOpen = false
    else if (isSpace(bytes[at - 1]) && isDigit(bytes[at - 2])) {
      if (isOpen) unclosed += 1
      isOpen = true
    }
  }
  return unclosed > MOST_UNCLOSED
}

const [O, B, J, D] = [0x6f, 0x62, 0x6a, 0x64]

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}
