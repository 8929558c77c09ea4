import { createRequire } from "node:module"

import { RecentlyUsed } from "@gouji/application"

import { type CropAsked, type CropDrawn, createPageDrawer } from "./page-drawer.ts"

/** The server runs in the app's own folder, in which its programs lie; a bundler would look for them before they are built. */
const draw = createPageDrawer({
  program: () => createRequire(`${process.cwd()}/`).resolve("./dist/draw-page.js"),
  longest: 10_000,
  most: 64,
})

/** Bytes of pictures kept at most. The server keeps answers too, but by their addresses, which anybody can make up more of. */
const LIMIT = 16 * 2 ** 20
/** What it takes to remember that there is none. */
const SMALL = 1024

const known = new RecentlyUsed<CropDrawn>(LIMIT, (drawn) => SMALL + ("png" in drawn ? drawn.png.length : 0))

/** A picture as it was drawn before, else drawn now. One that could not be drawn is not tried again; one that took too long is. */
export async function cropOf(asked: CropAsked): Promise<CropDrawn> {
  const key = keyOf(asked)
  const before = known.get(key)
  if (before !== undefined) return before
  const drawn = await draw(asked)
  if ("trouble" in drawn) tell(asked, drawn)
  if ("png" in drawn || drawn.trouble === "undrawable") known.set(key, drawn)
  return drawn
}

/** For the operator: why a page has no picture. */
function tell(
  { source: { sha256, place } }: CropAsked,
  { trouble, ...more }: CropDrawn & { trouble: string },
) {
  console.error(`no picture of page ${place.page} of ${sha256}: ${"detail" in more ? more.detail : trouble}`)
}

/** All that a picture follows from. */
function keyOf({ source: { sha256, place, hidden }, shape, fontFile }: CropAsked): string {
  return JSON.stringify([sha256, place, hidden, shape, fontFile])
}
