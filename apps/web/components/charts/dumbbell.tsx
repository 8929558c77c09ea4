import type { Span } from "@gouji/application"

import type { Scale } from "../../lib/charts/scale.ts"

/** Last year as a ring, this year as a dot, and the way between. The table it stands in has both numbers. */
export function Dumbbell({ span, at }: { readonly span: Span; readonly at: Scale }) {
  const [before, after] = [`${at(span.before)}%`, `${at(span.after)}%`]
  return (
    // The viewport is narrower than the cell by a dot, so that none is cut off at an end.
    <svg
      className="bar dumbbell"
      width="100%"
      height="14"
      overflow="visible"
      aria-hidden="true"
      focusable="false"
    >
      <line className="bar-track" x1="0" x2="100%" y1="7" y2="7" />
      <line className="bar-way" x1={before} x2={after} y1="7" y2="7" />
      <circle className="bar-ring" cx={before} cy="7" r="4.5" />
      <circle className="bar-dot" cx={after} cy="7" r="4.5" />
    </svg>
  )
}
