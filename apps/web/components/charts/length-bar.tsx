/** A length, in per cent of the longest there can be: an attribute and not a style, since the page allows none in line. */
export function LengthBar({ length }: { readonly length: number }) {
  return (
    <svg className="bar" width="100%" height="8" aria-hidden="true" focusable="false">
      <rect className="bar-track" width="100%" height="8" rx="1" />
      <rect className="bar-value" width={`${length}%`} height="8" rx="1" />
    </svg>
  )
}
