import type { FigureView } from "@gouji/application"

import { pageCropHref } from "../../lib/addresses.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { type PageCropName, shapeOf } from "../../lib/page-crop/crop-shape.ts"
import { wordsOf } from "../../lib/words/index.ts"

interface Props {
  readonly lang: Language
  readonly view: Pick<FigureView, "head" | "figure" | "onPage">
}

/**
 * The printed page around the figure, drawn when somebody comes to it: of its whole breadth where there is room, of a
 * stretch that can be read on a telephone. Nothing where the document has no pages to draw.
 */
export function PageCrop({ lang, view: { head, figure, onPage } }: Props) {
  if (onPage === null) return null
  const words = wordsOf(lang).pageCrop
  const told = { page: onPage.page, quote: onPage.quote }
  const picture = (name: PageCropName) => {
    const { width, height } = shapeOf(name, onPage.box)
    return { address: pageCropHref({ document: head.id, figure: figure.id, name }), width, height }
  }
  const { address: narrow, ...narrowSize } = picture("page-narrow.webp")
  const { address, ...size } = picture("page.webp")
  return (
    <figure className="page-crop">
      <picture>
        <source media="(max-width: 52rem)" srcSet={narrow} {...narrowSize} />
        <img
          src={address}
          {...size}
          loading="lazy"
          alt={fillText(told.quote.trim() === "" ? words.altBlank : words.alt, told)}
        />
      </picture>
      <figcaption>{fillText(words.caption, told)}</figcaption>
    </figure>
  )
}
