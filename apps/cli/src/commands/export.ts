import { type WriteProblem, writeRelease } from "@gouji/adapters"
import { reportOf } from "@gouji/application"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { keyIn, keyPath } from "../key-file.ts"
import { piece } from "../output/paint.ts"
import { withDesk } from "../registry.ts"
import { DESK } from "../words/desk.ts"

/** Where a release goes, and who issues it. */
export interface ExportOptions {
  readonly output: string
  readonly issuer?: string
}

/** `gouji export`: writes everything that was published as a release, signed by the key at hand where there is one. */
export async function exportCommand({ output, issuer }: ExportOptions, context: Context): Promise<ExitCode> {
  const words = DESK[context.language].release
  const key = keyIn(keyPath(context.io.environment))
  const signer = key.kind === "key" ? key.signer : undefined
  return withDesk(context, async (desk) => {
    const published = await desk.published()
    if (published === null) {
      context.tell([[piece(words.nothing, "warning")]])
      return EXIT.refused
    }
    const { catalogue, engine } = reportOf([])
    const { count, ...content } = published
    const input = { issuer: issuerOf(issuer), catalogue, engine, ...content }
    const written = await writeRelease(input, { folder: output, ...(signer && { signer }) })
    if (!written.ok) return refusedBy(written.error, context)
    context.print([
      [piece(output, "strong"), piece(`  ${words.written(count, written.value.files.length)}`, "good")],
      [
        piece(
          signer === undefined ? words.unsigned : words.signedBy(signer.publicKey),
          signer ? "plain" : "warning",
        ),
      ],
    ])
    return EXIT.clean
  })
}

function issuerOf(name: string | undefined) {
  return name === undefined ? { zh: "未注明", en: "not stated" } : { zh: name, en: name }
}

function refusedBy(problem: WriteProblem, context: Context): ExitCode {
  const words = DESK[context.language].release
  const told =
    problem.code === "target-taken"
      ? words.taken(problem.folder)
      : context.say.cannotWrite(problem.folder, problem.detail)
  context.tell([[piece(told, "error")]])
  return EXIT.usage
}
