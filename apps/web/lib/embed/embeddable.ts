import type { Site } from "@gouji/application"

import { inLanguage, type Language, languageOfPath, withoutLanguage } from "../language.ts"

/** What can be embedded: a page of the site, and the frame made of it. Sizes are in CSS pixels. */
export interface Embeddable {
  readonly lang: Language
  readonly kind: "figure" | "status"
  /** Of the frame, with its language. */
  readonly path: string
  /** What its address names, by the order in it. */
  readonly names: readonly string[]
  readonly width: number
  readonly height: number
}

const FIGURE = /^\/(?:f|embed\/figure)\/([0-9a-f]{6,64})\/(f\d{1,6})$/
const STATUS = /^\/(?:d|embed\/status)\/([^/]+)\/(\d{4})\/(budget|final)$/

/** What an address of this site, whole or without its host, is embedded as; undefined where it is another's or has no embed. */
export function embeddableAt(address: string, site: Site): Embeddable | undefined {
  const path = pathOn(address, site("/"))
  if (path === undefined) return undefined
  const [lang, bare] = [languageOfPath(path), withoutLanguage(path)]
  const made = (kind: Embeddable["kind"], names: readonly string[], height: number): Embeddable => ({
    lang,
    kind,
    names: names.map(decodeURIComponent),
    path: inLanguage(lang, `/embed/${kind}/${names.join("/")}`),
    width: 400,
    height,
  })
  const figure = FIGURE.exec(bare)
  if (figure !== null) return made("figure", figure.slice(1), 300)
  const status = STATUS.exec(bare)
  return status === null ? undefined : made("status", status.slice(1), 380)
}

/** The path of an address, as it is encoded. */
function pathOn(address: string, origin: string): string | undefined {
  try {
    const { href, origin: host, pathname } = new URL(address, origin)
    decodeURIComponent(pathname)
    return host === new URL(origin).origin && !href.includes("\\") ? pathname : undefined
  } catch {
    return undefined
  }
}
