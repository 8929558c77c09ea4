import { LittleEndian } from "../../binary/little-endian.ts"

/** The records of BIFF8 that say what is shown (MS-XLS 2.3); the others are passed over. */
export const RECORD = {
  formula: 0x0006,
  end: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  column: 0x007d,
  sheet: 0x0085,
  numbers: 0x00bd,
  richText: 0x00d6,
  cellStyle: 0x00e0,
  merges: 0x00e5,
  strings: 0x00fc,
  sharedText: 0x00fd,
  number: 0x0203,
  text: 0x0204,
  truth: 0x0205,
  formulaText: 0x0207,
  row: 0x0208,
  shortNumber: 0x027e,
  format: 0x041e,
  begin: 0x0809,
} as const

/** Type and length. */
const HEADER = 4

/** A record with the parts that continue it, as no part is longer than 8,224 bytes. */
export interface BiffRecord {
  readonly type: number
  readonly data: LittleEndian
  readonly continued: readonly LittleEndian[]
}

/** The records of one stretch of a workbook stream (the workbook itself, or a sheet), without the charts set into it. */
export function* recordsFrom(stream: LittleEndian, start: number): Generator<BiffRecord> {
  let depth = 0
  for (const record of joinedRecords(stream, start)) {
    if (record.type === RECORD.begin) depth += 1
    if (depth === 1) yield record
    if (record.type === RECORD.end) depth -= 1
    if (depth === 0) return
  }
}

/** Records to the end of the stream, each with what continues it. */
function* joinedRecords(stream: LittleEndian, start: number): Generator<BiffRecord> {
  let open: {
    readonly type: number
    readonly data: LittleEndian
    readonly continued: LittleEndian[]
  } | null = null
  for (let at = start; at + HEADER <= stream.bytes.length; at += HEADER + stream.u16(at + 2)) {
    const type = stream.u16(at)
    const data = new LittleEndian(stream.bytes.subarray(at + HEADER, at + HEADER + stream.u16(at + 2)))
    if (type === RECORD.continue) open?.continued.push(data)
    else {
      if (open) yield open
      open = { type, data, continued: [] }
    }
  }
  if (open) yield open
}
