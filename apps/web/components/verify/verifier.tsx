"use client"

import { type ChangeEvent, useState } from "react"

import { type ProofOutcome, type Verified, verified } from "../../lib/verify-in-browser.ts"
import { canHash, sha256Of } from "../../lib/web-hash.ts"
import type { Words } from "../../lib/words/words.ts"

interface Props {
  readonly words: Words["verify"]
}

interface Outcome {
  readonly sha256: string
  readonly verified: Verified
}

/** Why there is no hash to look for. */
type NoHash = "insecure" | "unreadable"

/** Hashes a file of the reader's and looks whether that was published. The file itself goes nowhere. */
export function Verifier({ words }: Props) {
  const [outcome, setOutcome] = useState<Outcome | NoHash | "working" | undefined>()
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file === undefined) return
    setOutcome("working")
    setOutcome(await outcomeOf(file))
  }
  return (
    <section aria-labelledby="file" className="verifier">
      <h2 id="file">{words.choose}</h2>
      <input type="file" aria-labelledby="file" onChange={choose} />
      <div role="status">
        {typeof outcome === "string" && <p>{words[outcome]}</p>}
        {typeof outcome === "object" && <Told words={words} outcome={outcome} />}
      </div>
    </section>
  )
}

async function outcomeOf(file: File): Promise<Outcome | NoHash> {
  if (!canHash()) return "insecure"
  const bytes = await file.arrayBuffer().catch(() => undefined)
  if (bytes === undefined) return "unreadable"
  const sha256 = await sha256Of(bytes)
  return { sha256, verified: await verified({ size: file.size, sha256 }) }
}

function Told({ words, outcome: { sha256, verified: found } }: Props & { readonly outcome: Outcome }) {
  return (
    <>
      <p>
        {words.hash} <code className="hash">{sha256}</code>
      </p>
      {found.kind === "unknown" && <p>{words.unknown}</p>}
      {found.kind === "failed" && <p>{words.failed}</p>}
      {(found.kind === "published" || found.kind === "released") && (
        <p>
          {found.kind === "published" ? words.published : words.inRelease}{" "}
          <a href={found.path}>{found.path}</a>
        </p>
      )}
      {found.kind === "released" && <p>{proofWords(words, found.proof)}</p>}
    </>
  )
}

function proofWords(words: Props["words"], proof: ProofOutcome): string {
  switch (proof.kind) {
    case "valid":
      return words.valid.replace("{key}", proof.key)
    case "unsigned":
      return words.unsigned
    case "unsupported":
      return words.unsupported
    case "changed-file":
      return words.wrongFile
    case "wrong-root":
      return words.wrongRoot
    case "wrong-signature":
      return words.wrongSignature
  }
}
