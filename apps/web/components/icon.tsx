import type { Outcome } from "@gouji/application"

/** One shape for each outcome, so that none is told by colour alone. Drawn in a box of 16, in the colour of the text. */
const SHAPES = {
  pass: <path d="M3 8.5 6.5 12 13 4.5" />,
  "pass-rounded": (
    <path d="M2.5 6.5c2-2.2 3.8-1.5 5.5-.4s3.5 1.8 5.5-.4M2.5 11c2-2.2 3.8-1.5 5.5-.4s3.5 1.8 5.5-.4" />
  ),
  "pass-unlikely": <path d="M8 2.500v7M8 12.500v1" />,
  fail: <path d="m4 4 8 8m0-8-8 8" />,
  "not-applicable": <path d="M3 8h10" />,
  "insufficient-data": <circle cx="8" cy="8" r="5" strokeDasharray="2 2.49" />,
  "parse-uncertain": <path d="M5 5.500C5 3.5 6.5 2.5 8 2.500s3 1 3 2.800c0 2.2-3 2.2-3 4.500m0 2.700v1" />,
  unchecked: <circle cx="8" cy="8" r="1.5" />,
} as const satisfies Record<Outcome | "unchecked", React.ReactNode>

/** A mark beside words that say the same: never alone, so it has no name of its own. */
export function Icon({ of }: { readonly of: Outcome | "unchecked" }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {SHAPES[of]}
    </svg>
  )
}
