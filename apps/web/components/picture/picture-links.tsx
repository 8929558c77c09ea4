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

/** Leads to the year on one page, in the forms this server can make, and names the picture it is shared with. */
export function PictureLinks({ lang, head }: Props) {
  const words = wordsOf(lang).picture
  const at = (name: PictureName) => `${disclosureHref(lang, head)}/${name}`
  return (
    <p className="pictures">
      {words.label}
      {hasPng() && (
        <>
          <link rel="image_src" href={at("share.png")} />
          <a href={at("poster.png")}>{words.png}</a> ·{" "}
        </>
      )}
      <a href={at("poster.svg")}>{words.svg}</a>
    </p>
  )
}
