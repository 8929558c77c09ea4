import { mkdirSync, statSync } from "node:fs"
import { basename, extname, join, resolve } from "node:path"

import { writing } from "./destination.ts"

/** Where marked documents go: stdout or a file for one, a folder for several. */
export interface MarkedPlace {
  /** Undefined for stdout; `itself` where the document would be overwritten. */
  readonly fileFor: (path: string) => string | "itself" | undefined
}

/** Undefined where several documents were to be written into one. */
export function markedPlace(output: string | undefined, count: number): MarkedPlace | undefined {
  if (output !== undefined && isFolder(output, count)) return { fileFor: inFolder(output) }
  if (count > 1) return undefined
  return { fileFor: (path) => (output === undefined ? undefined : unlessItself(output, path)) }
}

function isFolder(output: string, count: number): boolean {
  const known = statSync(output, { throwIfNoEntry: false })
  if (known !== undefined) return known.isDirectory()
  return /[/\\]$/.test(output) || (count > 1 && extname(output) !== ".pdf")
}

/** `NAME.checked.pdf`, numbered where documents of different folders share a name. */
function inFolder(folder: string): MarkedPlace["fileFor"] {
  const taken = new Set<string>()
  return (path) => {
    writing(folder, () => mkdirSync(folder, { recursive: true }))
    const name = path === "-" ? "stdin" : basename(path, extname(path))
    const file = Array.from({ length: taken.size + 1 }, (_, index) => numbered(name, index + 1)).find(
      (candidate) => !taken.has(candidate),
    )
    const free = file ?? numbered(name, taken.size + 1)
    taken.add(free)
    return unlessItself(join(folder, free), path)
  }
}

function numbered(name: string, number: number): string {
  return number === 1 ? `${name}.checked.pdf` : `${name} (${number}).checked.pdf`
}

function unlessItself(file: string, path: string): string {
  return path !== "-" && resolve(file) === resolve(path) ? "itself" : file
}
