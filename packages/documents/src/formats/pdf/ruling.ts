import type { Area } from "./geometry.ts"
import type { Rule } from "./rules.ts"

/** Ruling lines that meet: the skeleton of one table, or of a box. */
export interface Ruling {
  readonly across: readonly Rule[]
  readonly down: readonly Rule[]
  readonly area: Area
}

/** Lines nearer than this are one line drawn twice, and lines nearer than this to each other's ends meet. */
const NEAR = 3
/** A line that is broken for no longer than this goes on: dashes, and cells drawn one by one. */
const BREAK = 4

/** The parts of a skeleton of lines across only, without the stretches between two of them that hold other text. */
export function partedAt({ across, down, area }: Ruling, isText: (area: Area) => boolean): readonly Ruling[] {
  if (down.length > 0) return [{ across, down, area }]
  const sorted = across.toSorted((one, other) => one.at - other.at)
  const parts: Rule[][] = []
  sorted.forEach((rule, index) => {
    const before = sorted[index - 1]
    const isParted = before && isText({ ...area, top: before.at, bottom: rule.at })
    if (index === 0 || isParted) parts.push([rule])
    else parts.at(-1)?.push(rule)
  })
  return parts.map(rulingOf)
}

/** The skeletons a page's lines come to, the smallest first, so that a table within a frame is seen before the frame. */
export function rulingsOf(rules: readonly Rule[]): readonly Ruling[] {
  const across = straightened(rules.filter(({ direction }) => direction === "across"))
  const down = straightened(rules.filter(({ direction }) => direction === "down"))
  if (across.length * down.length > MOST_CROSSINGS) return []
  return groupsOf(across, down)
    .map(rulingOf)
    .toSorted((one, other) => sizeOf(one.area) - sizeOf(other.area))
}

/** A page with more than so many is a drawing, as a map is. */
const MOST_CROSSINGS = 1_000_000

/** Lines along the same line made one, their breaks closed. */
function straightened(rules: readonly Rule[]): readonly Rule[] {
  const sorted = rules.toSorted((one, other) => one.at - other.at)
  const tracks: Rule[][] = []
  for (const rule of sorted) {
    const track = tracks.at(-1)
    if (track?.[0] && rule.at - track[0].at <= NEAR) track.push(rule)
    else tracks.push([rule])
  }
  return tracks.flatMap(mended).filter(({ from, to }) => to - from > NEAR)
}

function mended(track: readonly Rule[]): readonly Rule[] {
  const at = track.reduce((sum, rule) => sum + rule.at, 0) / track.length
  const whole: Rule[] = []
  for (const rule of track.toSorted((one, other) => one.from - other.from)) {
    const last = whole.at(-1)
    if (last && rule.from <= last.to + BREAK) {
      whole[whole.length - 1] = { ...last, to: Math.max(last.to, rule.to) }
    } else whole.push({ ...rule, at })
  }
  return whole
}

/** Lines that meet, directly or through others; lines across that no line down meets, where they belong together. */
function groupsOf(across: readonly Rule[], down: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups = new Map([...across, ...down].map((rule): [Rule, Rule[]] => [rule, [rule]]))
  for (const rule of across) {
    for (const other of down.filter((other) => meet(rule, other))) join(groups, rule, other)
  }
  const loose = across.filter((rule) => groups.get(rule)?.length === 1)
  for (const rule of loose) {
    for (const other of loose.filter((other) => belong(rule, other))) join(groups, rule, other)
  }
  return [...new Set(groups.values())]
}

/** Makes the groups of two lines one. */
function join(groups: Map<Rule, Rule[]>, one: Rule, other: Rule): void {
  const kept = groups.get(one) ?? []
  const added = groups.get(other) ?? []
  if (kept === added) return
  kept.push(...added)
  for (const rule of added) groups.set(rule, kept)
}

function meet(one: Rule, other: Rule): boolean {
  return (
    other.at >= one.from - NEAR &&
    other.at <= one.to + NEAR &&
    one.at >= other.from - NEAR &&
    one.at <= other.to + NEAR
  )
}

/** Whether two lines across, met by none down, are of one table: as long, or part of one another and near. */
function belong(one: Rule, other: Rule): boolean {
  const left = one.from - other.from
  const right = one.to - other.to
  if (Math.abs(left) <= NEAR && Math.abs(right) <= NEAR) return true
  const isWithin = left * right <= 0 || Math.abs(left) <= NEAR || Math.abs(right) <= NEAR
  return isWithin && Math.abs(one.at - other.at) <= DISTANCE
}

/** How far a line under a part of a header is from the next, at most. */
const DISTANCE = 40

function rulingOf(rules: readonly Rule[]): Ruling {
  const across = rules.filter(({ direction }) => direction === "across")
  const down = rules.filter(({ direction }) => direction === "down")
  const xs = [...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])]
  const ys = [...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])]
  const area = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
  return { across, down, area }
}

function sizeOf({ left, right, top, bottom }: Area): number {
  return (right - left) * (bottom - top)
}
