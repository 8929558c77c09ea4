/** Numbers of files whose low byte comes first; places beyond the end read as nought, so check lengths before. */
export class LittleEndian {
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** A whole number without sign, of one byte. */
  u8(at: number): number {
    return this.bytes[at] ?? 0
  }

  /** Of two bytes. */
  u16(at: number): number {
    return this.u8(at) | (this.u8(at + 1) << 8)
  }

  /** Of four bytes. */
  u32(at: number): number {
    return this.u16(at) + this.u16(at + 2) * 0x10000
  }

  /** A binary fraction of eight bytes (IEEE 754). */
  f64(at: number): number {
    return fraction(this.u32(at), this.u32(at + 4))
  }
}

/** A binary fraction by its two halves. */
export function fraction(low: number, high: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(0, low, true)
  view.setUint32(4, high, true)
  return view.getFloat64(0, true)
}
