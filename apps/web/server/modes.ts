import { inMode, MODES, type Mode } from "../lib/mode.ts"
import { answersForItself } from "../lib/own-answers.ts"
import { withLinks } from "./page-links.ts"

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

/** A page whose links stay in its mode, but those that lead out of it. */
export function stayingIn(mode: Mode, html: string): string {
  return withLinks(html, (href, tag) => (tag.includes(OUT_OF_MODE) ? href : ledOnIn(mode, href)))
}

/** Where an address of the site leads in a mode: a page stays in it, unless it says another. */
export function ledOnIn(mode: Mode, href: string): string {
  const [path = ""] = href.split(/[?#]/)
  return answersForItself(path) || IN_MODE.test(href) ? href : inMode(mode, href)
}
