/** Under which name what stands at an address is a file: a page is its folder's index. Throws where no file can be so called. */
export function fileOf(path: string, type: string): string {
  const segments = path
    .split("/")
    .filter((segment) => segment !== "")
    .map(decodeURIComponent)
  if (segments.some((segment) => /^\.{1,2}$|[/\\\0]/.test(segment)))
    throw new TypeError(`no file can be called ${path}`)
  if (type === "text/html") return [...segments, "index.html"].join("/")
  if (!segments.at(-1)?.includes(".")) throw new TypeError(`${path} is no page and has no ending: ${type}`)
  return segments.join("/")
}
