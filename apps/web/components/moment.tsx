/** A moment by its date, the same for every reader: in UTC, with the exact time for machines. */
export function Moment({ at }: { readonly at: string }) {
  return (
    <time className="moment" dateTime={at}>
      {at.slice(0, 10)}
    </time>
  )
}
