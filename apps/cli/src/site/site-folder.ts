import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"

/** The file by which a folder is known again as one this program wrote. */
const MARK = ".gouji-site"

/** A folder that is being written beside its place. */
export interface SiteFolder {
  /** Writes a file, by its path in the folder. */
  write(file: string, content: string | Uint8Array): void
  /** Puts the whole into its place, where an older one goes out of the way. */
  finish(): void
  /** Leaves nothing of it. */
  discard(): void
}

/** Begins a folder of the site; undefined where something else lies in its place, which is left alone. */
export function beginSiteFolder(folder: string): SiteFolder | undefined {
  const target = resolve(folder)
  const part = `${target}.part`
  const old = `${target}.old`
  if (![target, part, old].every(mayGo)) return undefined
  for (const left of [part, old]) rmSync(left, { recursive: true, force: true })
  mkdirSync(part, { recursive: true })
  writeFileSync(join(part, MARK), "gouji/site/1\n")
  const made = new Set<string>()
  return {
    // Thousands of short files: one after the other they are written in a fraction of the time threads take to hand them over.
    write: (file, content) => {
      const path = join(part, file)
      const folder = dirname(path)
      if (!made.has(folder)) mkdirSync(folder, { recursive: true })
      made.add(folder)
      writeFileSync(path, content)
    },
    finish: () => {
      if (existsSync(target)) renameSync(target, old)
      renameSync(part, target)
      rmSync(old, { recursive: true, force: true })
    },
    discard: () => rmSync(part, { recursive: true, force: true }),
  }
}

/** Whether nothing of anybody else's lies there. */
function mayGo(folder: string): boolean {
  if (!existsSync(folder)) return true
  if (!statSync(folder).isDirectory()) return false
  return readdirSync(folder).length === 0 || existsSync(join(folder, MARK))
}
