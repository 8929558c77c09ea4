/** How long a file is, as well as a reader wants to know before it is fetched: `850 kB`, `1.2 MB`. */
export function sizeText(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1000)
  return kilobytes < 1000 ? `${kilobytes} kB` : `${Math.round(bytes / 1e5) / 10} MB`
}
