import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"

/** The file by which a folder is known again as one this program wrote. */
const MARK = ".gouji-site"

/** A folder that is being written beside its place. */
export interface SiteFolder {
  /** Where it is written. */
  readonly path: string
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
  return {
    path: part,
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
