/** Characters as broad as they are high: Chinese, its punctuation, full-width forms. */
const SQUARE =
  /[\u2E80-\u303F\u3040-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF“”‘’—…]|[\u{20000}-\u{3FFFF}]/u

/** Of any other. Broader than most are, so that a line rather ends too soon than leaves the picture. */
const NARROW = 0.6

/** How broad a text is at most, in its own size. Whoever draws it may have any of several fonts. */
export function breadthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (SQUARE.test(character) ? 1 : NARROW), 0)
}

/** An amount with its unit, between which a thin space stands. */
const AMOUNT = "[^\\s\\u2E80-\\u9FFF（]*\\u2009(?:[亿万千百]*元|×[\\d,]+ yuan|\\S+)"

/** What stays whole: an amount, a Chinese character, a word, a space; each with what closes or opens it. */
const PIECES = new RegExp(
  `[（《“【]*(?:${AMOUNT}|[\\u2E80-\\u9FFF\\uF900-\\uFAFF]|[^\\s\\u2E80-\\u9FFF\\uF900-\\uFAFF（《“【，。；：、）》”】]+|\\s)[，。；：、）》”】.)]*|.`,
  "gu",
)

/** A text in lines of at most so many of its own sizes. A word that is longer by itself is cut. */
export function linesOf(text: string, breadth: number): readonly string[] {
  const lines: string[] = []
  let line = ""
  for (const piece of piecesOf(text, breadth)) {
    if (line !== "" && breadthOf(line + piece.trimEnd()) > breadth) {
      lines.push(line.trimEnd())
      line = ""
    }
    line += line === "" ? piece.trimStart() : piece
  }
  return line === "" ? lines : [...lines, line.trimEnd()]
}

function piecesOf(text: string, breadth: number): readonly string[] {
  const pieces = text.match(PIECES) ?? []
  return pieces.flatMap((piece) => (breadthOf(piece) > breadth ? [...piece] : [piece]))
}
