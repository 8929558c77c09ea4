import type { PagePlace } from "@gouji/application"
import type { Box } from "@gouji/domain"
import { useEffect, useRef } from "react"

import type { DrawnPage } from "../../checker/messages.ts"
import { fillText } from "../../lib/fill.tsx"
import type { CheckerWords } from "./checker.tsx"
import type { ShownPage } from "./checker-state.ts"

interface Props {
  readonly words: CheckerWords["check"]
  readonly shown: ShownPage
  readonly places: readonly PagePlace[]
}

/** A page of the file as it is printed, with the places framed. The words themselves are quoted above it. */
export function PagePicture({ words, shown: { page, drawn }, places }: Props) {
  if (drawn === undefined) return <p className="note">{fillText(words.drawing, { page })}</p>
  if (drawn === null) return <p className="note">{fillText(words.noPicture, { page })}</p>
  const here = places.filter((place) => place.page === page)
  const label = fillText(words.pagePicture, { page, places: here.length })
  const region = matchMedia(NARROW).matches ? around(here, drawn) : wholeOf(drawn)
  return (
    <figure className="page-picture" role="img" aria-label={label}>
      <Canvas drawn={drawn} region={region} />
      <svg viewBox={region.join(" ")} aria-hidden="true" focusable="false">
        {here.map(({ box: [x, y, width, height], suspect }) => (
          <rect
            key={`${x} ${y} ${width} ${height}`}
            data-suspect={suspect || undefined}
            {...{ x: x - ROOM, y: y - ROOM, width: width + 2 * ROOM, height: height + 2 * ROOM }}
          />
        ))}
      </svg>
    </figure>
  )
}

/** Points between a figure and its frame. */
const ROOM = 2
/** Where a whole page would be too small to read. */
const NARROW = "(max-width: 40rem)"
/** Points a narrow screen shows across, at least, and what is left around the places. */
const ACROSS = 320
const AROUND = 60

function wholeOf({ width, height }: DrawnPage): Box {
  return [0, 0, width, height]
}

/** The part of the page that holds the places, with some of what stands around them. */
function around(places: readonly PagePlace[], { width, height }: DrawnPage): Box {
  const boxes = places.map(({ box }) => box)
  const [left, right] = stretch(
    Math.min(...boxes.map(([x]) => x)),
    Math.max(...boxes.map(([x, , w]) => x + w)),
    width,
  )
  const [top, bottom] = stretch(
    Math.min(...boxes.map(([, y]) => y)),
    Math.max(...boxes.map(([, y, , h]) => y + h)),
    height,
  )
  return [left, top, right - left, bottom - top]
}

/** Widened on both sides and to a least extent, within the page. */
function stretch(from: number, to: number, end: number): readonly [number, number] {
  const least = Math.max(0, ACROSS - (to - from)) / 2
  const more = Math.max(AROUND, least)
  return [Math.max(0, from - more), Math.min(end, to + more)]
}

/** The worker's picture is shown as it is, or the part of it that is looked at. */
function Canvas({
  drawn: { picture, width: points },
  region,
}: {
  readonly drawn: DrawnPage
  readonly region: Box
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [x, y, width, height] = region
  useEffect(() => {
    if (canvas.current === null) return
    const scale = picture.width / points
    canvas.current.width = Math.round(width * scale)
    canvas.current.height = Math.round(height * scale)
    canvas.current.getContext("2d")?.drawImage(picture, -x * scale, -y * scale)
  }, [picture, points, x, y, width, height])
  return <canvas ref={canvas} />
}
