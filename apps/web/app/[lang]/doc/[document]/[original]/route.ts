import { asked } from "../../../../../lib/asked.ts"
import { problemAnswer } from "../../../../../lib/data-answer.ts"
import { noSuchAddress } from "../../../../../lib/no-such-address.ts"
import { originalAnswer } from "../../../../../lib/original-answer.ts"
import { originalOf } from "../../../../../lib/original-name.ts"
import { segmentIn } from "../../../../../lib/segment.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<{ readonly document: string; readonly original: string }>
}

/** `GET /doc/{document}/original.pdf`: the untouched file a document came as, where it may be handed on. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { document, original: name } = await params
  const found = await asked((reader) => reader.original(segmentIn(document)))
  if (!found.ok) return problemAnswer(request, found.error)
  const original = found.value
  if (original === null || name !== originalOf(original.format).name) return noSuchAddress(request)
  return originalAnswer(request, original)
}
