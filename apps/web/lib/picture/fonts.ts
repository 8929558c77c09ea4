import { existsSync } from "node:fs"

import { isAsFiles } from "../as-files.ts"

/**
 * Where systems keep a font with simplified Chinese, its regular weight and its bold one: Debian, Fedora, Arch and Alpine,
 * macOS, Windows. The first that is there draws every picture, so that one server draws one picture in one way.
 */
const KNOWN: readonly (readonly string[])[] = [
  inFolder("/usr/share/fonts/opentype/noto", "NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"),
  inFolder("/usr/share/fonts/noto-cjk", "NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"),
  inFolder("/usr/share/fonts/noto", "NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"),
  inFolder("/usr/share/fonts/google-noto-sans-cjk-fonts", "NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"),
  inFolder("/usr/share/fonts/truetype/wqy", "wqy-zenhei.ttc"),
  inFolder("/System/Library/Fonts", "PingFang.ttc"),
  inFolder("C:/Windows/Fonts", "msyh.ttc", "msyhbd.ttc"),
]

function inFolder(folder: string, ...files: readonly string[]): readonly string[] {
  return files.map((file) => `${folder}/${file}`)
}

/** Files of a font with Chinese: the one the operator names (`GOUJI_FONT`), else the first known; none where none is there. */
export function chineseFonts(): readonly string[] {
  const { GOUJI_FONT } = process.env
  const candidates = GOUJI_FONT ? [[GOUJI_FONT]] : KNOWN
  const [files = []] = candidates
    .map((each) => each.filter((file) => existsSync(file)))
    .filter((each) => each.length > 0)
  return files
}

/**
 * Whether pages lead to PNGs: not without a font for them, nor where the site is written as files, since four of every
 * paper would take longer than all its pages.
 */
export function hasPng(): boolean {
  return !isAsFiles() && chineseFonts().length > 0
}
