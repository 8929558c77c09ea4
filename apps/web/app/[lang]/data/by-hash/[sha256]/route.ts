import { proofOf } from "@gouji/application"

import { jsonAnswer } from "../../../../../lib/data-answer.ts"
import { noSuchAddress } from "../../../../../lib/no-such-address.ts"
import { hashOf, releases } from "../../../../../lib/reader.ts"
import { releaseFilePath } from "../../../../../lib/release-addresses.ts"
import { siteOf } from "../../../../../lib/site-address.ts"

export { optionsAnswer as OPTIONS } from "../../../../../lib/data-answer.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<{ readonly sha256: string }>
}

/** `GET /data/by-hash/{sha256}`: which file of which release it is, with the proof that it belongs to it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { sha256 } = await params
  const site = siteOf(request)
  for (const { id, manifest, signature } of await releases().list()) {
    const file = manifest.files.find((one) => one.sha256 === sha256.toLowerCase())
    if (file === undefined) continue
    const proof = proofOf(manifest, file.path, hashOf)
    return jsonAnswer(request, { url: site(releaseFilePath(id, file.path)), release: id, proof, signature })
  }
  return noSuchAddress(request)
}
