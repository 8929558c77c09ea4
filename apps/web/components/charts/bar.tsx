/** A share of a whole as a length. Percentages are attributes and not a style: the page allows no styles in line. */
export function Bar({ share }: { readonly share: string }) {
  return (
    <svg className="bar" width="100%" height="8" aria-hidden="true" focusable="false">
      <rect className="bar-track" width="100%" height="8" rx="1" />
      <rect className="bar-value" width={`${share.replace("-", "")}%`} height="8" rx="1" />
    </svg>
  )
}
