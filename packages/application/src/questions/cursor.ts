import { err, ok, type Result } from "@gouji/domain"

import type { Problem } from "../problem.ts"

/** What a list was asked for, besides which stretch of it. */
type Asked = Readonly<Record<string, unknown>>

/**
 * A store's mark as others are given it, for the same list only: before it stands a checksum over mark and list, so that one
 * that was altered or belongs to another list is told instead of beginning again unnoticed.
 */
export function cursorOf(asked: Asked, mark: string | null): string | null {
  return mark === null ? null : `${checksum(asked, mark)}.${mark}`
}

/** The mark in a cursor; nothing for the first stretch. */
export function markIn(asked: Asked, cursor: string | undefined): Result<string | undefined, Problem> {
  if (cursor === undefined) return ok(undefined)
  const mark = cursor.slice(cursor.indexOf(".") + 1)
  if (cursor === cursorOf(asked, mark)) return ok(mark)
  return err({ code: "invalid-parameters", faults: [{ parameter: "cursor", fault: "other-list" }] })
}

/** FNV-1a over 32 bits: it tells mistakes, and keeps out nobody. */
function checksum(asked: Asked, mark: string): string {
  const { limit: _, cursor: __, ...list } = asked
  const named = Object.entries(list).filter(([, value]) => value !== undefined)
  const text = JSON.stringify([named.toSorted(([a], [b]) => (a < b ? -1 : 1)), mark])
  const sum = new TextEncoder()
    .encode(text)
    .reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5)
  return sum.toString(16).padStart(8, "0")
}
