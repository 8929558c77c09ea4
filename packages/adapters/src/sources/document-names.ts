import { basename, extname } from "node:path"

/**
 * The endings documents of this kind are published under. Only these are taken out of a folder, whether they can be
 * read yet or not, so that no published document in it goes unmentioned; a file named outright is always tried.
 */
const ENDINGS: ReadonlySet<string> = new Set([
  ".txt",
  ".text",
  ".html",
  ".htm",
  ".xhtml",
  ".pdf",
  ".doc",
  ".docx",
  ".wps",
  ".xls",
  ".xlsx",
  ".et",
  ".ofd",
  ".ods",
  ".zip",
])

/** Whether a file of this name in a folder is taken for a document. Hidden files never are. */
export function isDocumentName(path: string): boolean {
  return !basename(path).startsWith(".") && ENDINGS.has(extname(path).toLowerCase())
}
