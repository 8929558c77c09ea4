import type { Span } from "@gouji/application"

import type { Scale } from "../../lib/charts/scale.ts"

interface Props {
  readonly span: Span
  readonly at: Scale
  readonly kind: "whole" | "up" | "down" | "same" | "untold"
}

/** One step of a waterfall: from what was reached before it to what is reached by it, or a whole; a line where it ends. */
export function StepBar({ span, at, kind }: Props) {
  const end = at(span.after)
  const start = kind === "whole" ? 0 : at(span.before)
  const [from, breadth] = [Math.min(start, end), Math.abs(end - start)]
  return (
    <svg className="bar step" data-kind={kind} width="100%" height="14" aria-hidden="true" focusable="false">
      <rect className="bar-track" width="100%" height="14" rx="1" />
      <rect className="bar-value" x={`${from}%`} width={`${breadth}%`} y="2" height="10" />
      <line className="bar-end" x1={`${end}%`} x2={`${end}%`} y1="0" y2="14" />
    </svg>
  )
}
