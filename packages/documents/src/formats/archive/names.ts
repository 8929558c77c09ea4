const OF_THE_SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$[^/]*$)/i

/** What file managers and open word processors leave in folders. */
export function isOfTheSystem(name: string): boolean {
  return OF_THE_SYSTEM.test(name)
}

/** A name that stays below its folder wherever it is written; null where it leads out of it or is none. */
export function cleanName(name: string): string | null {
  const steps = name
    .replace(/^[A-Za-z]:/, "")
    .split("/")
    .filter((step) => step !== "" && step !== ".")
  const isUnsafe = steps.length === 0 || steps.includes("..") || /\p{Cc}/u.test(name)
  return isUnsafe ? null : steps.join("/")
}
