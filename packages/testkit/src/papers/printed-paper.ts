import { subjectName } from "@gouji/domain"

import { type Chance, chanceOf } from "../budget/chance.ts"
import { PAPER_SETS, type PaperForm } from "./forms/paper-sets.ts"
import { LISTED_CLASSES, LISTED_KINDS } from "./model/lists.ts"
import { type UnitModel, unitModel } from "./model/unit-model.ts"
import type { PrintedPaper } from "./paper.ts"
import { type Look, lookOf } from "./print/look.ts"
import { printTable } from "./print/print-table.ts"
import { scriptBlocks } from "./print/script-blocks.ts"
import type { Setting } from "./print/setting.ts"
import { type Voice, voiceOf } from "./print/voice.ts"

/** Which paper to print; `look` and `voice` fix what chance would choose. */
export interface Asked {
  readonly form: PaperForm
  readonly seed: number
  readonly look?: Partial<Look>
  readonly voice?: Partial<Voice>
}

/** A consistent paper of a form, the same for the same seed: all differences between its figures come from rounding. */
export function printedPaper({ form, seed, ...wished }: Asked): PrintedPaper {
  const set = PAPER_SETS[form]
  const chance = chanceOf(seed)
  const look = lookOf(chance, { ...set.look, ...wished.look })
  const grain = look.numbers.unit === "元" && look.numbers.decimals === 0 ? 100n : 1n
  const model = unitModel({ ...set, seed, grain })
  const setting = settingOf(model, look)
  return {
    form,
    seed,
    organisation: {
      name: model.name,
      level: model.level,
      kind: model.isOrgan ? "organ" : "public-institution-1",
    },
    fiscalYear: model.fiscalYear,
    stage: set.stage,
    blocks: scriptBlocks(set.script, {
      ...setting,
      ...model,
      voice: voiceOf(chanceFor(seed), { ...set.voice, ...wished.voice }),
      hasContents: seed % 3 === 1,
      tables: set.tables.map((table) => ({ kind: "table", table: printTable(table, setting) })),
    }),
  }
}

/** Words are chosen apart from figures, so that another wording leaves the figures as they are. */
function chanceFor(seed: number): Chance {
  return chanceOf(seed ^ 0x5eed)
}

function settingOf(model: UnitModel, look: Look): Setting {
  const { facts, fiscalYear, level, name } = model
  return {
    facts,
    organisation: name,
    level,
    fiscalYear,
    look,
    classes: LISTED_CLASSES,
    kinds: LISTED_KINDS,
    projects: model.projects,
    nameOf: (kind, code) => nameIn(kind, code, fiscalYear),
  }
}

function nameIn(kind: "functional" | "economic", code: string, year: number): string {
  const name = subjectName(kind, code, year)
  if (name === undefined) throw new TypeError(`no ${kind} subject ${code} in ${year}`)
  return name
}
