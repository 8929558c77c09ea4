import type { ReadDocument, ReadOptions } from "@gouji/documents"
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

/** A document that was read, and is held against nothing yet. */
export interface ReadSource {
  readonly path: string
  readonly sha256: string
  readonly read: ReadDocument
  readonly readMs: number
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

/** Told before each page of a PDF is read, and waited for; if it rejects, so does the reading. */
export type OnPage = NonNullable<ReadOptions["onPage"]>

/** Reads and checks documents. Needs no registry and keeps nothing. */
export interface Checker {
  /** Reads one document, for `hold`. */
  read(source: Source, onPage?: OnPage): Promise<ReadSource | Unread>
  /** Checks what was read. */
  hold(reading: ReadSource, options?: ExamineOptions): Examined
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
    read: (source, onPage) => read(ports, source, onPage),
    hold: (reading, options = {}) => hold(ports, reading, options),
    examine: async (source, options = {}) => {
      const reading = await read(ports, source)
      return "problem" in reading ? reading : hold(ports, reading, options)
    },
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

async function read(ports: CheckerPorts, source: Source, onPage?: OnPage): Promise<ReadSource | Unread> {
  const { path } = source
  if ("problem" in source) return unread(path, "", source.problem)
  // Only now: a dashboard that is opened, and a page that is shown, read none.
  const { readDocument } = await import("@gouji/documents")
  const begun = ports.clock.elapsed()
  const sha256 = ports.hash(source.bytes)
  const reading = await readDocument(source.bytes, readingOptions(ports, onPage))
  if (!reading.ok) return unread(path, sha256, reading.error)
  return { path, sha256, read: reading.value, readMs: ports.clock.elapsed() - begun }
}

/** A document that takes longer is given up: the slowest published one takes some seconds. */
const PATIENCE_MS = 120_000

function readingOptions({ clock, cMap }: CheckerPorts, onPage: OnPage | undefined): ReadOptions {
  const begun = clock.elapsed()
  const isOverdue = () => clock.elapsed() - begun > PATIENCE_MS
  return { isOverdue, ...(cMap && { cMap }), ...(onPage && { onPage }) }
}

function hold(
  ports: CheckerPorts,
  { path, sha256, read, readMs }: ReadSource,
  options: ExamineOptions,
): Examined {
  const begun = ports.clock.elapsed()
  const { disclosure } = read
  const others = (options.related ?? []).filter((related) => related.sha256 !== sha256)
  const { check } = ports.rules ?? CURRENT_RULES
  const checked = check({ disclosure, related: others.map((related) => related.disclosure) })
  const personal = sensitiveSpans(disclosure, checked.verdicts)
  const mask = maskOf(disclosure.text, personal)
  const document = toWireDocument({
    head: { path, sha256 },
    read,
    ...checked,
    timing: { readMs, checkMs: ports.clock.elapsed() - begun },
  })
  return {
    document: withContact(mask.apply(document), read, options.withContact ?? false),
    edition: editionOf(ports),
    text: disclosure.text,
    personal,
    maskedText: mask.text,
  }
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
    const reading = await read(ports, source)
    if ("problem" in reading) failed.push(reading)
    else related.push({ sha256: reading.sha256, disclosure: reading.read.disclosure })
  }
  return { related, unread: failed }
}
