/** Whether where a registry lies is an address of a PostgreSQL server, as `--registry` takes it, and no file. */
export function isPostgresAddress(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place)
}

/** A registry's place as it may be shown: an address without its password. */
export function shownPlace(place: string): string {
  if (!isPostgresAddress(place)) return place
  // What is no address could have a password anywhere.
  if (!URL.canParse(place)) return "postgres://…"
  const url = new URL(place)
  if (url.password !== "") url.password = "***"
  return url.href
}
