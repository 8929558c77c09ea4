import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { ROOT } from "./workspace-copy.ts"

export interface CommittedFile {
  /** From the root, with forward slashes. */
  readonly path: string
  readonly text: string
}

/**
 * Every text file that is, or is about to be, committed: all but what `.gitignore` names. Read from the folder and not
 * from git, so that the tests run in a copy without one too. Files with a NUL are not text.
 */
export function committedFiles(folder = ""): readonly CommittedFile[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`
    if (entry.name === ".git" || isIgnored(entry.name)) return []
    if (entry.isDirectory()) return committedFiles(path)
    const text = entry.isFile() ? readFileSync(join(ROOT, path), "utf8") : "\0"
    return text.includes("\0") ? [] : [{ path, text }]
  })
}

/** `.gitignore` here holds names and `*.ending`s only, so that is all this understands. */
const PATTERNS = readFileSync(join(ROOT, ".gitignore"), "utf8").split("\n").filter(Boolean)

function isIgnored(name: string): boolean {
  return PATTERNS.some((pattern) =>
    pattern.startsWith("*") ? name.endsWith(pattern.slice(1)) : pattern === name,
  )
}
