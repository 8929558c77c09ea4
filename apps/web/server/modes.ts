import { inMode, MODES, type Mode } from "../lib/mode.ts"
import { withLinks } from "./page-links.ts"

/** Addresses of files and data, which are the same in every mode; all others are pages. */
const FILE = /^\/(?:api|_next|data|embed)(?:\/|$)|\.[a-z]+(?:[?#]|$)/

const IN_MODE = new RegExp(`^/(${MODES.join("|")})(?=[/?]|$)`)

/** The mode an address begins with, and the address without it. */
export function modeIn(url: string): { readonly mode: Mode | undefined; readonly url: string } {
  const [beginning = "", name] = IN_MODE.exec(url) ?? []
  const mode = MODES.find((one) => one === name)
  const rest = url.slice(beginning.length)
  return { mode, url: rest.startsWith("/") ? rest : `/${rest}` }
}

/** Set on a link that leads out of its mode, before its address. */
const OUT_OF_MODE = "data-out-of-mode"

/** A page whose links stay in its mode, but those that lead out of it or into another. */
export function stayingIn(mode: Mode, html: string): string {
  return withLinks(html, (href, tag) => {
    const isElsewhere = FILE.test(href) || IN_MODE.test(href) || tag.includes(OUT_OF_MODE)
    return isElsewhere ? href : inMode(mode, href)
  })
}
