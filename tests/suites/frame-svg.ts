import type { DrawnLook, DrawnRun } from "./drawn-runs.ts"
import { COLUMN, framePaths, isFrame, ROW } from "./frame-paths.ts"

/** A frame of a terminal, and what it is called and shows. */
export interface Frame {
  readonly lang: string
  readonly title: string
  readonly description: string
  readonly columns: number
  readonly rows: number
  readonly runs: readonly DrawnRun[]
}

const BASELINE = 15
const MARGIN = 8

const INK = "#e4e4e4"
const GROUND = "#16181d"
/** The terminal's own sixteen colours, each to be read on the ground. */
const OWN = [
  ...["#16181d", "#ff7b72", "#7ee787", "#e3b341", "#79b8ff", "#d2a8ff", "#56d4dd", "#e4e4e4"],
  ...["#8b949e", "#ffa198", "#a5f3ae", "#f2cc60", "#a5d0ff", "#e2c5ff", "#87e8ee", "#ffffff"],
]

/** What a program drew, as a picture: text that stays text, in columns that do not depend on the reader's fonts. */
export function frameSvg(frame: Frame): string {
  const width = frame.columns * COLUMN + 2 * MARGIN
  const height = frame.rows * ROW + 2 * MARGIN
  const words = frame.runs.flatMap(wordsIn)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" lang="${frame.lang}">`,
    `<title id="title">${escaped(frame.title)}</title>`,
    `<desc id="description">${escaped(frame.description)}</desc>`,
    `<style>text{font:14px ui-monospace,"Noto Sans Mono","DejaVu Sans Mono",Menlo,Consolas,monospace;white-space:pre;fill:${INK}}.wide{font:16px "Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}.bold{font-weight:bold}path{fill:none;stroke:${INK}}.faint{opacity:.66}</style>`,
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="${width}" height="${height}" rx="6" fill="${GROUND}"/>`,
    ...frame.runs.flatMap(groundOf),
    ...framePaths(frame.runs),
    ...words.map(textOf),
    "</svg>",
    "",
  ].join("\n")
}

function groundOf({ row, column, columns, look }: DrawnRun): readonly string[] {
  const ground = look.isInverse ? (colour(look.ink) ?? INK) : colour(look.ground)
  if (ground === null) return []
  return [
    `<rect x="${column * COLUMN}" y="${row * ROW}" width="${columns * COLUMN}" height="${ROW}" fill="${ground}"/>`,
  ]
}

/** The words of a run: what is two blanks apart stands by itself, and frames are drawn as lines. */
function wordsIn(run: DrawnRun): readonly DrawnRun[] {
  const letters = [...run.text]
  const each = run.isWide ? 2 : 1
  const shown = letters.map((letter) => (isFrame(letter) ? " " : letter)).join("")
  return Array.from(shown.matchAll(/[^ \u3000]+(?: [^ \u3000]+)*/g), (found) => {
    const before = [...shown.slice(0, found.index)].length
    const columns = [...found[0]].length * each
    return { ...run, text: found[0], column: run.column + before * each, columns }
  })
}

function textOf({ row, column, columns, text, isWide, look }: DrawnRun): string {
  const ink = look.isInverse ? (colour(look.ground) ?? GROUND) : colour(look.ink)
  const classes = [isWide && "wide", look.isBold && "bold", look.isFaint && "faint"].filter(Boolean)
  return [
    `<text x="${column * COLUMN}" y="${row * ROW + BASELINE}" textLength="${columns * COLUMN}" lengthAdjust="spacingAndGlyphs"`,
    classes.length > 0 ? ` class="${classes.join(" ")}"` : "",
    ink === null ? "" : ` style="fill:${ink}"`,
    `>${escaped(text)}</text>`,
  ].join("")
}

function colour(drawn: DrawnLook["ink"]): string | null {
  return typeof drawn === "number" ? (OWN[drawn] ?? null) : drawn
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}
