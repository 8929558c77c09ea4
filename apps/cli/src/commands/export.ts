import type { ReleaseSigner } from "@gouji/application"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { keyIn, keyPath } from "../key-file.ts"
import { longProgress } from "../output/long-progress.ts"
import { type Line, piece } from "../output/paint.ts"
import { withDesk } from "../registry.ts"
import { DESK } from "../words/desk.ts"
import { exportedWords, exportPublished } from "../work/export-published.ts"

/** Where a release goes, and who issues it. */
export interface ExportOptions {
  readonly output: string
  readonly issuer?: string
}

/** `gouji export`: writes everything that was published as a release, signed by the key at hand where there is one. */
export async function exportCommand({ output, issuer }: ExportOptions, context: Context): Promise<ExitCode> {
  const { io, language, print, tell } = context
  const key = keyIn(keyPath(io.environment))
  const signer = key.kind === "key" ? key.signer : null
  return withDesk(context, async (desk) => {
    const progress = longProgress({ doing: DESK[language].release.doing }, context)
    const written = (done: number) => progress.at(done)
    const wanted = { desk, folder: output, issuer: issuer ?? null, signer, stop: io.stop, written }
    const exported = await exportPublished(wanted).finally(progress.clear)
    const words = exportedWords(exported)[language]
    switch (exported.kind) {
      case "nothing":
        tell([[piece(words, "warning")]])
        return EXIT.refused
      case "stopped":
        tell([[piece(words, "warning")]])
        return EXIT.interrupted
      case "refused":
        tell([[piece(words, "error")]])
        return EXIT.usage
      case "written":
        print([[piece(output, "strong"), piece(`  ${words}`, "good")], signedLine(signer, context)])
        return EXIT.clean
    }
  })
}

function signedLine(signer: ReleaseSigner | null, { language }: Context): Line {
  const words = DESK[language].release
  return signer === null ? [piece(words.unsigned, "warning")] : [piece(words.signedBy(signer.publicKey))]
}
