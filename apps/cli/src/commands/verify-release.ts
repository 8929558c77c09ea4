import { nodeStore, openRelease } from "@gouji/adapters"
import { type ReleaseFault, type Verification, type VerifiedRelease, verifyRelease } from "@gouji/application"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { safeJson } from "../output/clean.ts"
import { piece } from "../output/paint.ts"
import { CARE } from "../words/care.ts"
import { DESK } from "../words/desk.ts"

/** How a release is verified: which key it is to be signed by, if that is known, and how the result is written. */
export interface ReleaseVerifying {
  readonly key?: string
  readonly format: "text" | "json"
}

/** `gouji verify` on a folder: whether every file of a release is what its signed manifest says, offline. */
export async function verifyReleaseAt(
  folder: string,
  { key, format }: ReleaseVerifying,
  context: Context,
): Promise<ExitCode> {
  const opened = openRelease(folder)
  if (!opened.ok) {
    context.tell([[piece(CARE[context.language].nothingToVerify(folder), "error")]])
    return EXIT.usage
  }
  const { hash, verify } = nodeStore
  const verified = await verifyRelease({
    folder: opened.value,
    hash,
    verifySignature: verify,
    ...(key !== undefined && { expectedKey: key }),
  })
  if (format === "json") context.io.stdout.write(`${safeJson(wireOf(folder, verified), 2)}\n`)
  else tell(folder, verified, context)
  return verified.faults.length === 0 ? EXIT.clean : EXIT.findings
}

function wireOf(place: string, { faults, manifest }: VerifiedRelease): Verification {
  return {
    schema: "gouji/verify/1",
    kind: "release",
    place,
    sound: faults.length === 0,
    counts: { files: manifest?.files.length ?? 0 },
    faults: faults.map((fault) => ({
      code: fault.code,
      where: "file",
      key: fault.path,
      detail: detailOf(fault),
    })),
  }
}

function detailOf(fault: ReleaseFault): string {
  if (fault.code === "changed-file") return `${fault.actual.sha256} ≠ ${fault.expected.sha256}`
  return "expected" in fault ? `${fault.actual} ≠ ${fault.expected}` : ""
}

function tell(folder: string, { faults, manifest, signedBy }: VerifiedRelease, context: Context): void {
  const [care, words] = [CARE[context.language], DESK[context.language].release]
  const isSound = faults.length === 0
  context.print([
    ...faults.map((fault) => [
      piece(`${fault.path}: `, "strong"),
      piece(words.faults[fault.code], "error"),
      piece(detailOf(fault) === "" ? "" : `  ${detailOf(fault)}`, "muted"),
    ]),
    [piece(folder, "strong"), piece(`  ${words.files(manifest?.files.length ?? 0)}`, "muted")],
    [piece(signedBy === null ? words.signedByNobody : words.signedBy(signedBy))],
    [piece(isSound ? care.sound : care.faulty(faults.length), isSound ? "good" : "error")],
  ])
}
