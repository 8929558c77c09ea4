import { type Figure, PLACES, type Table, type TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import type { Facts } from "../facts/facts.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords } from "../words/figure-words.ts"
import { isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** What notes call the subject of each table, and the words that call a table empty. */
export interface NoteWords {
  readonly subjects: Readonly<Partial<Record<TableKey, readonly string[]>>>
  readonly empty: readonly string[]
}

/** A note that a table is empty stands under a table that is, and speaks of that table's subject. */
export interface NotesMatch {
  readonly kind: "notes-match"
  readonly words: NoteWords
}

/** Notes that do not call the table empty are left alone. */
export function notesMatch(words: NoteWords): NotesMatch {
  return { kind: "notes-match", words }
}

function judgeNotesMatch({ words }: NotesMatch, { facts }: Held): readonly Judgement[] {
  const { tables } = facts.disclosure
  if (tables === null) return [unchecked("notes", "no-tables")]
  const notes = tables.flatMap((table) =>
    table.note !== null && words.empty.some((word) => table.note?.includes(word))
      ? [{ table, note: table.note }]
      : [],
  )
  if (notes.length === 0) return [unchecked("notes", "no-notes")]
  const seen = new Map<TableKey, number>()
  return notes.map((noted) => {
    const times = (seen.get(noted.table.place) ?? 0) + 1
    seen.set(noted.table.place, times)
    const name = times === 1 ? noted.table.place : `${noted.table.place}#${times}`
    return judgeNote(facts, words, { ...noted, name })
  })
}

interface Noted {
  readonly table: Table
  readonly note: string
  readonly name: string
}

function judgeNote(facts: Facts, { subjects }: NoteWords, noted: Noted): Judgement {
  const { table, note, name } = noted
  const place = PLACES[table.place]
  const amounts = facts.figures.filter((figure) => figure.place === table.place && isAmount(figure))
  if (amounts.length > 0) return full(facts, noted, amounts)
  const named = subjectsIn(note, subjects)
  if (named.length > 0 && !named.includes(table.place)) return ofAnother(noted, named)
  return passed({
    name,
    evidence: [table.evidence],
    title: { zh: `${place.zh}的空表说明相符`, en: `The note under the table of ${place.en} is its own` },
    explanation: {
      zh: `${place.zh}没有金额，表下写明“${note}”。`,
      en: `The table of ${place.en} has no amounts, and the note under it says “${note}”.`,
    },
  })
}

function isAmount({ value, measure }: Figure): boolean {
  return measure === "amount" && value !== null && !isNought(value)
}

/** The tables whose subject a note names. */
function subjectsIn(note: string, subjects: NoteWords["subjects"]): readonly TableKey[] {
  const plain = note.replace(/[“”"\s]/g, "")
  // The keys of the record are keys of tables.
  return (Object.entries(subjects) as [TableKey, readonly string[]][])
    .filter(([, words]) => words.some((word) => plain.includes(word)))
    .map(([key]) => key)
}

function full(facts: Facts, { table, note, name }: Noted, amounts: readonly Figure[]): Judgement {
  const place = PLACES[table.place]
  const list = figuresWords(amounts, facts.disclosure.fiscalYear)
  return failed({
    name,
    figures: amounts.slice(0, 1),
    evidence: [table.evidence],
    title: {
      zh: `${place.zh}有金额，表下却说是空表`,
      en: `The table of ${place.en} has amounts, but the note under it calls it empty`,
    },
    explanation: {
      zh: `表中有${list.zh}，表下却写明“${note}”。`,
      en: `The table shows ${list.en}, but the note under it says “${note}”.`,
    },
    advice: {
      zh: `请核对${place.zh}；有数据的，删去这句说明。`,
      en: `Check the table of ${place.en}; if it has data, remove the note.`,
    },
  })
}

function ofAnother({ table, note, name }: Noted, named: readonly TableKey[]): Judgement {
  const place = PLACES[table.place]
  const others = named.map((key) => PLACES[key])
  const [zh, en] = [others.map((other) => other.zh).join("、"), others.map((other) => other.en).join(", ")]
  return failed({
    name,
    evidence: [table.evidence],
    title: {
      zh: `${place.zh}下的说明说的是另一张表`,
      en: `The note under the table of ${place.en} is about another table`,
    },
    explanation: {
      zh: `${place.zh}下写明“${note}”，说的是${zh}的内容。`,
      en: `The note under the table of ${place.en} says “${note}”, which is about the table of ${en}.`,
    },
    advice: {
      zh: `请按${place.zh}的内容改写这句说明。`,
      en: `Rewrite the note for the table of ${place.en}.`,
    },
  })
}

const NOTES_MATCH_IN_WORDS: Bilingual = {
  zh: "表下说明是空表 ⇒ 表中没有金额，且说明说的就是这张表",
  en: "a note calls its table empty ⇒ the table has no amounts, and the note speaks of that table",
}

/** How it is judged, told and rounded. */
export const NOTES_MATCH: Kind<NotesMatch> = {
  judge: judgeNotesMatch,
  inWords: () => NOTES_MATCH_IN_WORDS,
  rounding: NONE,
}
