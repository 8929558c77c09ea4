import type { DisclosureSummary, SourceFile } from "@gouji/application"

import { originalHref } from "../lib/addresses.ts"
import { fillText } from "../lib/fill.tsx"
import type { Language } from "../lib/language.ts"
import { sizeText } from "../lib/size-text.ts"
import { wordsOf } from "../lib/words/index.ts"

interface Props {
  readonly lang: Language
  readonly view: { readonly head: Pick<DisclosureSummary, "id">; readonly source: SourceFile }
  /** Of a PDF, the page to open it at. */
  readonly page?: number | undefined
}

/** The ways to the untouched file a document came as: here, where it may be handed on, and where it was published. */
export function OriginalFile({ lang, view: { head, source }, page }: Props) {
  const words = wordsOf(lang).original
  const { format, size, address, isOpen } = source
  const told = { format: format.toUpperCase(), size: sizeText(size) }
  const at = page === undefined ? "" : `#page=${page}`
  return (
    <>
      {isOpen ? (
        <a href={`${originalHref(head.id, format)}${at}`}>
          {page === undefined ? fillText(words.open, told) : fillText(words.openAt, { ...told, page })}
        </a>
      ) : (
        words.withheld
      )}
      {address !== null && (
        <>
          {" · "}
          <a href={`${address}${at}`} rel="external nofollow noreferrer">
            {words.address}
          </a>
        </>
      )}
    </>
  )
}
