/** Whether a path written by a person is a pattern: `2024/*.txt`, `**\/预算.html`, `{a,b}?.txt`, `[ab].txt`. */
export function isPattern(path: string): boolean {
  return /[*?{[]/.test(path)
}

/** The folders before the first wild part of a pattern: where to begin to look. `.` if there are none. */
export function fixedPart(pattern: string): string {
  const parts = pattern.split("/")
  const wild = parts.findIndex(isPattern)
  const fixed = parts.slice(0, wild === -1 ? parts.length : wild).join("/")
  return fixed === "" ? (pattern.startsWith("/") ? "/" : ".") : fixed
}

/** What a pattern matches, as a test of paths with `/` between their parts. `**` matches any number of folders. */
export function patternTest(pattern: string): (path: string) => boolean {
  const expression = new RegExp(`^${translate(pattern.replace(/^\.\//, ""))}$`, "u")
  return (path) => expression.test(path.replace(/^\.\//, ""))
}

const TOKEN = /\*\*\/|\*\*|\*|\?|\[(?:!|\^)?[^\]]+\]|\{[^{}]*\}|[\s\S]/gu

function translate(pattern: string): string {
  return (pattern.match(TOKEN) ?? []).map(translateToken).join("")
}

function translateToken(token: string): string {
  if (token === "**/") return "(?:[^/]+/)*"
  if (token === "**") return ".*"
  if (token === "*") return "[^/]*"
  if (token === "?") return "[^/]"
  if (token.length > 1 && token.startsWith("["))
    return token.replace(/^\[[!^]/, "[^").replaceAll("\\", "\\\\")
  if (token.length > 1 && token.startsWith("{")) {
    return `(?:${token.slice(1, -1).split(",").map(translate).join("|")})`
  }
  return token.replace(/[\\^$.*+?()[\]{}|]/, "\\$&")
}
