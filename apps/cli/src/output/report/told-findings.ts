import {
  type CheckedDocument,
  type Examined,
  type Frame,
  framesOfDocument,
  type WireFigure,
  type WireFinding,
} from "@gouji/application"

import { type FindingToTell, findingNotes, type Note, type Speech } from "../finding-notes.ts"

/** A finding with all that is shown of it, for formats that lay out lines themselves. */
export interface ToldFinding {
  readonly finding: WireFinding
  readonly frames: readonly Frame[]
  readonly notes: readonly Note[]
}

/** The findings of a document, in the order of the report. */
export function toldFindings({ document, maskedText }: Examined, speech: Speech): readonly ToldFinding[] {
  const frames = framesOfDocument(document, maskedText)
  return document.findings.map((finding) => ({
    finding,
    frames: frames.get(finding.id) ?? [],
    notes: findingNotes(heldVerdicts(finding, document), speech),
  }))
}

function heldVerdicts(finding: WireFinding, { verdicts, figures }: CheckedDocument): FindingToTell {
  const byInstance = new Map(verdicts.map((verdict) => [verdict.instance, verdict]))
  return {
    finding,
    held: finding.verdicts.flatMap((instance) => byInstance.get(instance) ?? []),
    figures: new Map<string, WireFigure>(figures.map((figure) => [figure.id, figure])),
  }
}
