import type { DayStrip as Strip } from "../../lib/charts/day-strips.ts"

/**
 * Days from the first to the last one allowed as a band that a line ends, and the way to the day of publication: a dot
 * within it, a hollow square past it with the days between dashed. The table it stands in has all of them.
 */
export function DayStrip({ strip: { start, due, published, isLate } }: { readonly strip: Strip }) {
  const day = `${published}%`
  const [from, to] = [Math.min(start, published), isLate ? due : Math.max(start, published)]
  return (
    <svg
      className="bar strip"
      width="100%"
      height="18"
      overflow="visible"
      aria-hidden="true"
      focusable="false"
    >
      <line className="bar-track" x1="0" x2="100%" y1="9" y2="9" />
      <rect className="bar-track" x={`${start}%`} width={`${due - start}%`} y="3" height="12" />
      <line className="bar-way" x1={`${from}%`} x2={`${to}%`} y1="9" y2="9" />
      {isLate && <line className="bar-way past" x1={`${due}%`} x2={day} y1="9" y2="9" />}
      <line className="bar-end" x1={`${due}%`} x2={`${due}%`} y1="0" y2="18" />
      {isLate ? (
        <svg x={day} y="9" overflow="visible" aria-hidden="true">
          <rect className="bar-ring" x="-5" y="-5" width="10" height="10" />
        </svg>
      ) : (
        <circle className="bar-dot" cx={day} cy="9" r="5" />
      )}
    </svg>
  )
}
