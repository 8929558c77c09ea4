import { fileAnswer } from "../../../../../lib/file-answer.ts"
import { noSuchAddress } from "../../../../../lib/no-such-address.ts"
import { releases } from "../../../../../lib/reader.ts"
import { segmentIn } from "../../../../../lib/segment.ts"

export { optionsAnswer as OPTIONS } from "../../../../../lib/data-answer.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<{ readonly release: string; readonly path: readonly string[] }>
}

/** `GET /data/{release}/{path}`: a file of a release. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { release, path: segments } = await params
  const path = segments.map(segmentIn).join("/")
  const file = await releases().open(release, path)
  return file === undefined ? noSuchAddress(request) : fileAnswer(request, file, path)
}

/** The same without the file, which Next would open to throw it away. */
export const HEAD = GET
