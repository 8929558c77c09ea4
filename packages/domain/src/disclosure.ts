import * as z from "zod"

import { ConceptId } from "./concept.ts"
import { Span, TextEvidence } from "./evidence.ts"
import { Figure, FigureId, Qualifiers } from "./figure.ts"
import { FiscalYear, Stage } from "./fiscal.ts"
import { Unit } from "./money.ts"
import { Organisation } from "./organisation.ts"
import { Table } from "./table.ts"
import { Topic } from "./topic.ts"

/** A heading with all that stands under it, up to the next heading of its level. */
export const Section = z
  .object({
    topic: Topic.nullable(),
    heading: z.string(),
    /** 1 for 第一部分 and titles without a number, 2 for 一、, 3 for （一）, 4 for 1. */
    level: z.int().positive(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .readonly()
export type Section = z.infer<typeof Section>

/** What kind of thing is said; see `Statement`. */
export const StatementKind = z.enum([
  "none",
  "excluded",
  "reason",
  "purpose",
  "item",
  "above-budget",
  "below-budget",
  "at-budget",
])
export type StatementKind = z.infer<typeof StatementKind>

/**
 * Something said in words that a rule may need: `none` (there is none of it: 未使用…安排的支出), `excluded` (outside the
 * scope: 不在…统计范围之内), `reason` (why a change came about), `purpose` (what money is for), `item` (one entry of a list
 * that a count speaks of); of final accounts, what they say of an amount against its budget: `above-budget` (决算数大于预算数),
 * `below-budget`, `at-budget` (持平). `figures` are those it belongs to: the change explained, the zero stated, the amount
 * compared.
 */
export const Statement = z
  .object({
    kind: StatementKind,
    concept: ConceptId,
    qualifiers: Qualifiers,
    text: z.string(),
    figures: z.array(FigureId).readonly(),
    evidence: TextEvidence,
  })
  .readonly()
export type Statement = z.infer<typeof Statement>

/** An entry of the document's own glossary: the term, and its definition as printed. */
export const DefinedTerm = z
  .object({ term: z.string(), definition: z.string(), evidence: TextEvidence })
  .readonly()
export type DefinedTerm = z.infer<typeof DefinedTerm>

/**
 * The contact line. Personal data (个人信息保护法 第六条): masked in every output unless asked for, never indexed.
 * The evidence covers the office telephone only.
 */
export const Contact = z
  .object({ name: z.string().nullable(), phone: z.string().nullable(), evidence: TextEvidence })
  .readonly()
export type Contact = z.infer<typeof Contact>

/** An amount that stands in the text and could not be understood: listed, never guessed and never dropped. */
export const Unread = z
  .object({
    why: z.enum(["no-label", "unknown-label", "ambiguous", "table"]),
    evidence: TextEvidence,
  })
  .readonly()
export type Unread = z.infer<typeof Unread>

/**
 * Dates as ISO `2024-03-12`, where the document or its page says them; null where it does not. `adopted`: the people's
 * congress approved the government's budget or accounts; `approved`: this organisation's own were approved (批复), a
 * department's by the finance office, a unit's by its department; `written`: 成文日期, which the page gives beside the
 * day it was `published`.
 */
export const Dates = z
  .object({
    adopted: z.iso.date().nullable(),
    approved: z.iso.date().nullable(),
    written: z.iso.date().nullable(),
    published: z.iso.date().nullable(),
  })
  .readonly()
export type Dates = z.infer<typeof Dates>

/** A file the disclosure was published as: its kind (`pdf`, `xlsx`, in lower case), and whether it is only an image. */
export const Attachment = z.object({ name: z.string(), format: z.string(), scanned: z.boolean() }).readonly()
export type Attachment = z.infer<typeof Attachment>

/** What one organisation made public for one year: a budget, or the final accounts of it, as read from a document. */
export const Disclosure = z
  .object({
    title: z.string(),
    organisation: Organisation,
    fiscalYear: FiscalYear,
    stage: Stage,
    unitOfAccount: Unit,
    figures: z.array(Figure).readonly(),
    statements: z.array(Statement).readonly(),
    sections: z.array(Section).readonly(),
    glossary: z.array(DefinedTerm).readonly(),
    contact: Contact.nullable(),
    /** The tables it holds; null where tables are not part of the document at all. */
    tables: z.array(Table).readonly().nullable(),
    dates: Dates,
    /** The files it was published as; null where that is not known. */
    attachments: z.array(Attachment).readonly().nullable(),
    unread: z.array(Unread).readonly(),
    /** The plain text everything else points into. */
    text: z.string(),
    /** Where personal data stands in the text (the contact's name). */
    personal: z.array(Span).readonly(),
  })
  .readonly()
export type Disclosure = z.infer<typeof Disclosure>
