import { asked } from "../../../../../../lib/asked.ts"
import { problemAnswer } from "../../../../../../lib/data-answer.ts"
import { noSuchAddress } from "../../../../../../lib/no-such-address.ts"
import { isPageCrop } from "../../../../../../lib/page-crop/crop-shape.ts"
import { pageCropAnswer } from "../../../../../../lib/page-crop/page-crop-answer.ts"
import { segmentIn } from "../../../../../../lib/segment.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<{ readonly document: string; readonly figure: string; readonly crop: string }>
}

/** `GET /f/{document}/{figure}/page.webp`, `page-narrow.webp`: the printed page around a figure. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { document, figure, crop } = await params
  if (!isPageCrop(crop)) return noSuchAddress(request)
  const page = await asked((reader) => reader.printedPage(segmentIn(document), segmentIn(figure)))
  if (!page.ok) return problemAnswer(request, page.error)
  return pageCropAnswer(request, { name: crop, source: page.value })
}
