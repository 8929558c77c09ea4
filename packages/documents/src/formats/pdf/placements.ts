import type { Box } from "@gouji/domain"

import type { Placement } from "../../layout/laid-document.ts"
import { widthOf } from "./characters.ts"
import type { Frame } from "./frame.ts"
import { type Area, union } from "./geometry.ts"

/** Where a run came to stand in the text. */
export interface Placed {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly area: Area
  readonly page: number
  readonly frame: Frame
}

/** Finds the place of a stretch among runs in the order of the text: the box on the first page that it touches. */
export function placesAmong(runs: readonly Placed[]): (start: number, end: number) => Placement | null {
  return (start, end) => {
    const first = runs[firstEndingAfter(runs, start)]
    if (!first || first.start >= Math.max(end, start + 1)) return null
    let area = partOf(first, start, end)
    for (let index = firstEndingAfter(runs, start) + 1; index < runs.length; index++) {
      const run = runs[index]
      if (!run || run.start >= end || run.page !== first.page) break
      area = union(area, partOf(run, start, end))
    }
    const box: Box = first.frame.boxOf(area)
    return { page: first.page, box }
  }
}

function firstEndingAfter(runs: readonly Placed[], offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The share of a run's width that some of its characters take. */
function partOf({ text, area, ...run }: Placed, start: number, end: number): Area {
  const from = Math.max(start, run.start) - run.start
  const to = Math.min(end, run.end) - run.start
  const whole = widthOf(text)
  const scale = whole === 0 ? 0 : (area.right - area.left) / whole
  return {
    ...area,
    left: area.left + widthOf(text.slice(0, from)) * scale,
    right: to >= text.length ? area.right : area.left + widthOf(text.slice(0, to)) * scale,
  }
}
