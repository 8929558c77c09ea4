// Packs what examples and strangers import, and lays it out as npm would: a project with the packages in node_modules.
import { execFile } from "node:child_process"
import { mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { promisify } from "node:util"

import { pnpm, ROOT } from "./toolchain.mjs"

const run = promisify(execFile)
const manifestIn = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
const isPublished = (manifest) => manifest.private !== true
const ours = readdirSync(join(ROOT, "packages")).map((name) => {
  const folder = join(ROOT, "packages", name)
  return { folder, manifest: manifestIn(folder) }
})

/**
 * Makes a stranger's project in `into` with every published package, and every one the examples use, from its tarball.
 * Resolves to what was packed. What these depend on is linked, so no network is used.
 */
export async function packInto(into) {
  const used = Object.keys(manifestIn(join(ROOT, "examples")).dependencies)
  writeFileSync(join(into, "package.json"), '{ "private": true, "type": "module" }\n')
  const wanted = ours.filter(({ manifest }) => isPublished(manifest) || used.includes(manifest.name))
  return Promise.all(wanted.map((one) => packOne(one, into)))
}

async function packOne({ folder, manifest }, into) {
  const tarballs = join(into, "tarballs", manifest.name)
  const installed = join(into, "node_modules", manifest.name)
  for (const path of [tarballs, installed]) mkdirSync(path, { recursive: true })
  const { command, args } = pnpm("pack", "--pack-destination", tarballs)
  await run(command, args, { cwd: folder, shell: process.platform === "win32" })
  const tarball = join(tarballs, readdirSync(tarballs)[0])
  await run("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"])
  for (const name of Object.keys(manifest.dependencies)) link(folder, name, into)
  return { name: manifest.name, tarball, installed, isPublished: isPublished(manifest) }
}

/** Links what is installed for a package of ours; sisters come from their own tarballs. */
function link(folder, name, into) {
  if (ours.some(({ manifest }) => manifest.name === name)) return
  const path = join(into, "node_modules", name)
  mkdirSync(dirname(path), { recursive: true })
  try {
    symlinkSync(realpathSync(join(folder, "node_modules", name)), path, "junction")
  } catch (error) {
    if (error.code !== "EEXIST") throw error
  }
}
