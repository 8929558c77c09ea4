import type { PagePlace } from "@gouji/application"
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
  return (
    <figure className="page-picture" role="img" aria-label={label}>
      <Canvas drawn={drawn} />
      <svg viewBox={`0 0 ${drawn.width} ${drawn.height}`} aria-hidden="true" focusable="false">
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

/** The worker's picture is shown as it is, without a copy. */
function Canvas({ drawn: { picture } }: { readonly drawn: DrawnPage }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current === null || picture.width === 0) return
    canvas.current.width = picture.width
    canvas.current.height = picture.height
    canvas.current.getContext("2d")?.drawImage(picture, 0, 0)
  }, [picture])
  return <canvas ref={canvas} />
}
