import type { Site } from "@gouji/application"

import { pageQuestion } from "../lib/api/asked-question.ts"
import { isAsFiles } from "../lib/as-files.ts"
import { embeddableAt } from "../lib/embed/embeddable.ts"
import { inLanguage, type Language } from "../lib/language.ts"
import { segmentIn } from "../lib/segment.ts"
import { TWIN_FORMS, TWIN_TYPES, twinOf } from "../lib/twins.ts"

/** Addresses on a page need no host; this one only completes them to be looked at. */
const sameSite: Site = (path) => `http://this.site${path}`

interface Props {
  readonly lang: Language
  /** The page's address, without language. */
  readonly path: string
}

/** Tells programs where what a page shows is had as data, and how it is followed. For the page's head. */
export function Alternates({ lang, path }: Props) {
  const isData = hasData(path.split("/").slice(1).map(segmentIn))
  const page = inLanguage(lang, path)
  return (
    <>
      {isData &&
        TWIN_FORMS.map((form) => (
          <link key={form} rel="alternate" type={TWIN_TYPES[form]} href={twinOf(page, form)} />
        ))}
      {!isAsFiles() && embeddableAt(page, sameSite) !== undefined && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={`/oembed?url=${encodeURIComponent(page)}`}
        />
      )}
      <link rel="alternate" type="application/atom+xml" href={inLanguage(lang, feedOf(path))} />
    </>
  )
}

/** The feed closest to what a page is about. */
function feedOf(path: string): string {
  const [about] = /^\/(?:d|r)\/[^/]+/.exec(path) ?? []
  if (about !== undefined) return `${about}/feed.xml`
  return path === "/corrections" ? "/corrections.xml" : "/feed.xml"
}

/**
 * Whether an address is one of a question. Two pages may be addressed alike (`/d/…/change/2023..2024`): what the address
 * gives has to be what the question asks for, and what it does not give (`q` of a search) comes behind a question mark,
 * of which files know nothing.
 */
function hasData(segments: readonly string[]): boolean {
  const asked = pageQuestion(segments)
  const faults = asked?.question.parameters.safeParse(asked.given).error?.issues ?? []
  if (isAsFiles()) return asked !== undefined && faults.length === 0
  return asked !== undefined && faults.every(({ path: [name] }) => !(String(name) in asked.given))
}
