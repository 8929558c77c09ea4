/**
 * The endings documents of this kind are published under. Only these are taken out of a folder or an archive, whether
 * they can be read yet or not, so that no published document in it goes unmentioned; a file named outright is always
 * tried.
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

/** Whether a file of this name in a folder or an archive is taken for a document. Hidden files never are. */
export function isDocumentName(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1)
  return !name.startsWith(".") && ENDINGS.has(name.slice(name.lastIndexOf(".")).toLowerCase())
}
