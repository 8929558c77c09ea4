import type { DisclosureSummary } from "@gouji/application"

import { disclosureHref } from "../../lib/addresses.ts"
import type { Language } from "../../lib/language.ts"
import { hasPng } from "../../lib/picture/fonts.ts"
import type { PictureName } from "../../lib/picture/pictures.ts"
import { wordsOf } from "../../lib/words/index.ts"

interface Props {
  readonly lang: Language
  readonly head: DisclosureSummary
}

/** Names the picture a page is shared with, in its head. */
export function SharedPicture(of: Props) {
  return hasPng() && <link rel="image_src" href={pictureHref(of, "share.png")} />
}

/** Leads to the year on one page, in the forms this server can make. */
export function PictureLinks(of: Props) {
  const words = wordsOf(of.lang).picture
  return (
    <p className="pictures">
      {words.label}
      {hasPng() && (
        <>
          <a href={pictureHref(of, "poster.png")}>{words.png}</a> ·{" "}
        </>
      )}
      <a href={pictureHref(of, "poster.svg")}>{words.svg}</a>
    </p>
  )
}

function pictureHref({ lang, head }: Props, name: PictureName): string {
  return `${disclosureHref(lang, head)}/${name}`
}
