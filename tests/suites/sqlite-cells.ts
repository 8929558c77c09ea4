/** A stretch of a SQLite file that holds part of a row, or of what an index has of it. */
export interface Payload {
  readonly from: number
  readonly length: number
}

/**
 * Every stretch of the file that holds rows of the tree that begins at a page, overflow pages too, and nothing else: no
 * free space, in which old copies may stand (https://www.sqlite.org/fileformat2.html, 1.5 and 1.6).
 */
export function payloadsIn(file: Buffer, root: number): readonly Payload[] {
  return pagesOf(layoutOf(file), root).flat()
}

/** The leaves of the tree that begins at a page, from the first key to the last. */
export function leafPagesIn(file: Buffer, root: number): readonly number[] {
  const children = childrenOf(layoutOf(file), root)
  return children.length === 0 ? [root] : children.flatMap((child) => leafPagesIn(file, child))
}

interface Layout {
  readonly file: Buffer
  readonly pageSize: number
  readonly usable: number
}

/** What a page's first byte says it is. */
const KINDS = {
  2: { isLeaf: false, isTable: false },
  5: { isLeaf: false, isTable: true },
  10: { isLeaf: true, isTable: false },
  13: { isLeaf: true, isTable: true },
} as const

function layoutOf(file: Buffer): Layout {
  const pageSize = file.readUInt16BE(16) === 1 ? 65_536 : file.readUInt16BE(16)
  return { file, pageSize, usable: pageSize - file.readUInt8(20) }
}

function pagesOf(layout: Layout, number: number): readonly (readonly Payload[])[] {
  const { kind, cells } = pageAt(layout, number)
  const own = kind.isTable && !kind.isLeaf ? [] : cells.flatMap((cell) => payloadOf(layout, cell, kind))
  return [own, ...childrenOf(layout, number).flatMap((child) => pagesOf(layout, child))]
}

function childrenOf(layout: Layout, number: number): readonly number[] {
  const { kind, cells, header } = pageAt(layout, number)
  const { file } = layout
  return kind.isLeaf ? [] : [...cells.map((cell) => file.readUInt32BE(cell)), file.readUInt32BE(header + 8)]
}

function pageAt({ file, pageSize }: Layout, number: number) {
  const start = (number - 1) * pageSize
  const header = number === 1 ? start + 100 : start
  const kind = KINDS[file.readUInt8(header) as keyof typeof KINDS]
  const pointers = header + (kind.isLeaf ? 8 : 12)
  const cells = Array.from(
    { length: file.readUInt16BE(header + 3) },
    (_, at) => start + file.readUInt16BE(pointers + 2 * at),
  )
  return { kind, cells, header }
}

function payloadOf(
  layout: Layout,
  cell: number,
  { isLeaf, isTable }: { readonly isLeaf: boolean; readonly isTable: boolean },
): readonly Payload[] {
  const { file, usable } = layout
  const size = varint(file, isLeaf ? cell : cell + 4)
  const from = isTable ? varint(file, size.end).end : size.end
  const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  if (size.value <= most) return [{ from, length: size.value }]
  const spread = least + ((size.value - least) % (usable - 4))
  const length = spread <= most ? spread : least
  return [{ from, length }, ...overflow(layout, file.readUInt32BE(from + length), size.value - length)]
}

function overflow(layout: Layout, page: number, rest: number): readonly Payload[] {
  if (page === 0) return []
  const start = (page - 1) * layout.pageSize
  const length = Math.min(rest, layout.usable - 4)
  return [{ from: start + 4, length }, ...overflow(layout, layout.file.readUInt32BE(start), rest - length)]
}

function varint(file: Buffer, at: number): { readonly value: number; readonly end: number } {
  let value = 0
  for (let end = at; ; end++) {
    const byte = file.readUInt8(end)
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return { value, end: end + 1 }
  }
}
