/** An element's name without its prefix: some programs write `x:row` where others write `row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1)
}
