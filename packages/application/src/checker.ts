import { type ReadDocument, readDocument } from "@gouji/documents"
import type { Disclosure, Span } from "@gouji/domain"
import { CATALOGUE_VERSION, ENGINE_VERSION } from "@gouji/rules"

import { maskOf } from "./mask.ts"
import { sensitiveSpans } from "./personal-data.ts"
import type { Ports } from "./ports.ts"
import type { Problem } from "./problem.ts"
import { problemWords } from "./problem-words.ts"
import { CURRENT_RULES, type Edition, editionOf } from "./rulebook.ts"
import type { Source } from "./source.ts"
import { toWireDocument } from "./to-wire-document.ts"
import type { CheckedDocument, Report, UnreadableDocument, WireDocument } from "./wire.ts"

/** A document that was read and checked, with what the registry keeps besides the report. */
export interface Examined {
  readonly document: CheckedDocument
  /** What it was held against. */
  readonly edition: Edition
  /** Unmasked: for keeping, not for printing. */
  readonly text: string
  readonly personal: readonly Span[]
  /** The same text with personal data masked: evidence points into it just as well. */
  readonly maskedText: string
}

/** A document that could not be read. */
export interface Unread {
  readonly document: UnreadableDocument
  readonly problem: Problem
}

/** A document that others are held against: last year's, a unit's, the final accounts. */
export interface Related {
  readonly sha256: string
  readonly disclosure: Disclosure
}

export interface ExamineOptions {
  readonly related?: readonly Related[]
  /** Puts the contact line into the report. Personal data: only where a person asked for it. */
  readonly withContact?: boolean
}

/** Reads and checks documents. Needs no registry and keeps nothing. */
export interface Checker {
  /** One document. A bad one is an answer; a defect of ours is thrown. */
  examine(source: Source, options?: ExamineOptions): Promise<Examined | Unread>
  /** Reads the documents that others are to be held against. */
  relate(sources: Iterable<Source>): Promise<{
    readonly related: readonly Related[]
    readonly unread: readonly Unread[]
  }>
  /** All of them, each held against `related`. Related documents that could not be read stand at the end. */
  check(
    sources: Iterable<Source>,
    related?: Iterable<Source>,
    options?: { readonly withContact?: boolean },
  ): Promise<Report>
}

/** What reading and checking take of the world. */
export type CheckerPorts = Pick<Ports, "hash" | "clock" | "cMap" | "rules">

export function createChecker(ports: CheckerPorts): Checker {
  const checker: Checker = {
    examine: (source, options = {}) => examine(ports, source, options),
    relate: (sources) => relate(ports, sources),
    check: async (sources, against = [], options = {}) => {
      const { related, unread } = await relate(ports, against)
      const examined: (Examined | Unread)[] = []
      for (const source of sources) examined.push(await checker.examine(source, { ...options, related }))
      return reportOf([...examined, ...unread].map(({ document }) => document))
    },
  }
  return checker
}

/** The frame of every report: which catalogue and which engine it was reached under. */
export function reportOf(documents: readonly WireDocument[], catalogue: string = CATALOGUE_VERSION): Report {
  return { schema: "gouji/report/1", catalogue, engine: ENGINE_VERSION, documents }
}

async function examine(
  ports: CheckerPorts,
  source: Source,
  options: ExamineOptions,
): Promise<Examined | Unread> {
  const begun = ports.clock.elapsed()
  if ("problem" in source) return unread(source.path, "", source.problem)
  const sha256 = ports.hash(source.bytes)
  const reading = await read(ports, source.bytes)
  if (!reading.ok) return unread(source.path, sha256, reading.error)
  const readAt = ports.clock.elapsed()
  const { disclosure } = reading.value
  const others = (options.related ?? []).filter((related) => related.sha256 !== sha256)
  const { check } = ports.rules ?? CURRENT_RULES
  const checked = check({ disclosure, related: others.map((related) => related.disclosure) })
  const personal = sensitiveSpans(disclosure, checked.verdicts)
  const mask = maskOf(disclosure.text, personal)
  const document = toWireDocument({
    head: { path: source.path, sha256 },
    read: reading.value,
    ...checked,
    timing: { readMs: readAt - begun, checkMs: ports.clock.elapsed() - readAt },
  })
  return {
    document: withContact(mask.apply(document), reading.value, options.withContact ?? false),
    edition: editionOf(ports),
    text: disclosure.text,
    personal,
    maskedText: mask.text,
  }
}

/** A document that takes longer is given up: the slowest published one takes some seconds. */
const PATIENCE_MS = 120_000

function read({ clock, cMap }: CheckerPorts, bytes: Uint8Array): ReturnType<typeof readDocument> {
  const begun = clock.elapsed()
  const isOverdue = () => clock.elapsed() - begun > PATIENCE_MS
  return readDocument(bytes, { isOverdue, ...(cMap && { cMap }) })
}

function withContact(
  document: CheckedDocument,
  { disclosure }: ReadDocument,
  asked: boolean,
): CheckedDocument {
  if (!asked || disclosure.contact === null) return document
  const { name, phone } = disclosure.contact
  return { ...document, disclosure: { ...document.disclosure, contact: { name, phone } } }
}

function unread(path: string, sha256: string, problem: Problem): Unread {
  const document = { path, sha256, format: "", status: "unreadable", problem: problemWords(problem) } as const
  return { document, problem }
}

async function relate(
  ports: CheckerPorts,
  sources: Iterable<Source>,
): Promise<{ readonly related: readonly Related[]; readonly unread: readonly Unread[] }> {
  const related: Related[] = []
  const failed: Unread[] = []
  for (const source of sources) {
    if ("problem" in source) {
      failed.push(unread(source.path, "", source.problem))
      continue
    }
    const sha256 = ports.hash(source.bytes)
    const reading = await read(ports, source.bytes)
    if (reading.ok) related.push({ sha256, disclosure: reading.value.disclosure })
    else failed.push(unread(source.path, sha256, reading.error))
  }
  return { related, unread: failed }
}
