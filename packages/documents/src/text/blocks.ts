/** A paragraph: one or more lines that belong together. Offsets are UTF-16 units into the text, end exclusive. */
export interface Block {
  readonly start: number
  readonly end: number
}

const ENDS_A_PARAGRAPH = /[。；;：:！!？?]["”’）)]?\s*$/
const STARTS_A_PARAGRAPH =
  /^\s*(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+\s*[、.．,，]|[（(]\s*[一二三四五六七八九十\d]+\s*[)）]|[\d１-９][\d０-９]?\s*[、.．](?![\d０-９]))/

/** Below this a line that stops short was meant to: a title, a heading, a label. Typeset lines of running text are longer. */
const SHORTEST_WRAPPED_LINE = 24

/** Cuts a text into paragraphs: a line each, hard-wrapped lines joined. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  let before = ""
  for (const line of linesOf(text)) {
    const content = text.slice(line.start, line.end)
    if (content.trim() === "") {
      open = undefined
      continue
    }
    if (open && continues(before, content)) open = { start: open.start, end: line.end }
    else open = line
    if (open === line) blocks.push(open)
    else blocks[blocks.length - 1] = open
    before = content
  }
  return blocks
}

function linesOf(text: string): readonly Block[] {
  const lines: Block[] = []
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf("\n", start)
    const end = found < 0 ? text.length : found
    lines.push({ start, end })
    start = end + 1
  }
  return lines
}

function continues(last: string, next: string): boolean {
  return (
    last.trim().length >= SHORTEST_WRAPPED_LINE &&
    !ENDS_A_PARAGRAPH.test(last) &&
    !STARTS_A_PARAGRAPH.test(next)
  )
}
