import { deflateRawSync } from "node:zlib"

/** A ZIP archive of these files, with check sums that are right whatever is in them. */
export function zipFile(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, bytes]) => entryOf(Buffer.from(name, "utf8"), bytes))
  const local = Buffer.concat(entries.map(({ header, packed }) => Buffer.concat([header, packed])))
  let at = 0
  const directory = Buffer.concat(
    entries.map(({ central, header, packed }) => {
      central.writeUInt32LE(at, 42)
      at += header.length + packed.length
      return central
    }),
  )
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(local.length, 16)
  return new Uint8Array(Buffer.concat([local, directory, end]))
}

function entryOf(name: Buffer, bytes: Uint8Array) {
  const packed = deflateRawSync(bytes)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(0x800, 2)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(crc32(bytes), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(bytes.length, 18)
  fields.writeUInt16LE(name.length, 22)
  const central = Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, Buffer.alloc(14), name])
  return { packed, header: Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields, name]), central }
}

function crc32(bytes: Uint8Array): number {
  let value = -1
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return ~value >>> 0
}

const SECTOR = 512
const END_OF_CHAIN = 0xfffffffe
const NO_SECTOR = 0xffffffff

/** A compound file (MS-CFB) with this one stream: a table of sectors, a directory, and the stream after them. */
export function compoundFile(name: string, stream: Uint8Array): Uint8Array {
  const size = Math.max(stream.length, 4096)
  const sectors = Math.ceil(size / SECTOR)
  const fat = Buffer.alloc(SECTOR, 0xff)
  fat.writeUInt32LE(0xfffffffd, 0)
  fat.writeUInt32LE(END_OF_CHAIN, 4)
  for (let index = 0; index < sectors; index += 1)
    fat.writeUInt32LE(index === sectors - 1 ? END_OF_CHAIN : index + 3, (index + 2) * 4)
  const directory = Buffer.concat([
    directoryEntry("Root Entry", { type: 5, child: 1, start: END_OF_CHAIN, size: 0 }),
    directoryEntry(name, { type: 2, child: NO_SECTOR, start: 2, size }),
    Buffer.alloc(256),
  ])
  const data = Buffer.alloc(sectors * SECTOR)
  data.set(stream)
  return new Uint8Array(Buffer.concat([compoundHeader(), fat, directory, data]))
}

function compoundHeader(): Buffer {
  const header = Buffer.alloc(SECTOR, 0xff)
  header.fill(0, 0, 76)
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    header.writeUInt16LE(value, at)
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, END_OF_CHAIN],
    [68, END_OF_CHAIN],
    [76, 0],
  ] as const)
    header.writeUInt32LE(value, at)
  return header
}

interface Entry {
  readonly type: number
  readonly child: number
  readonly start: number
  readonly size: number
}

function directoryEntry(name: string, { type, child, start, size }: Entry): Buffer {
  const entry = Buffer.alloc(128)
  entry.write(name, 0, "utf16le")
  entry.writeUInt16LE((name.length + 1) * 2, 64)
  entry.writeUInt8(type, 66)
  entry.writeUInt32LE(NO_SECTOR, 68)
  entry.writeUInt32LE(NO_SECTOR, 72)
  entry.writeUInt32LE(child, 76)
  entry.writeUInt32LE(start, 116)
  entry.writeUInt32LE(size, 120)
  return entry
}
