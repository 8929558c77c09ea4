import { asked } from "../../../../../../../lib/asked.ts"
import { problemAnswer } from "../../../../../../../lib/data-answer.ts"
import { disclosureOf } from "../../../../../../../lib/disclosure-of.ts"
import type { YearAddress } from "../../../../../../../lib/embed/embeddable.ts"
import { languageOf } from "../../../../../../../lib/language.ts"
import { noSuchAddress } from "../../../../../../../lib/no-such-address.ts"
import { pictureAnswer } from "../../../../../../../lib/picture/picture-answer.tsx"
import { isPicture } from "../../../../../../../lib/picture/pictures.ts"
import { segmentIn } from "../../../../../../../lib/segment.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<YearAddress & { readonly lang: string; readonly picture: string }>
}

/** `GET /d/{organisation}/{year}/{stage}/poster.svg`, `poster.png`, `share.png`: the year as a picture. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang, organisation, year, stage, picture } = await params
  if (!isPicture(picture)) return noSuchAddress(request)
  const address = { organisation: segmentIn(organisation), year, stage }
  const view = await asked((reader) => disclosureOf(reader, address))
  if (!view.ok) return problemAnswer(request, view.error)
  return pictureAnswer(request, { lang: languageOf(lang), view: view.value, name: picture })
}
