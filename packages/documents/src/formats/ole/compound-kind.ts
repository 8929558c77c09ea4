import { CompoundFile } from "./compound-file.ts"

/** What a compound file is by its streams; `xls5` is a workbook from before 1997, `ole` something else. */
export type CompoundKind = "encrypted" | "doc" | "xls" | "xls5" | "ppt" | "ole"

/** Office puts a document with a password into a compound file whole; WPS writes the same streams as Office. */
export function compoundKind(bytes: Uint8Array): CompoundKind {
  const file = CompoundFile.of(bytes)
  if (!file.ok) return "ole"
  const has = (...names: readonly string[]) => names.some((name) => file.value.has(name))
  if (has("EncryptedPackage")) return "encrypted"
  if (has("WordDocument")) return "doc"
  if (has("Workbook", "WORKBOOK")) return "xls"
  if (has("Book", "BOOK")) return "xls5"
  return has("PowerPoint Document") ? "ppt" : "ole"
}
