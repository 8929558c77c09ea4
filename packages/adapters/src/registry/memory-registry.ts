import { type Entry, type EntryFilter, headOf, type Registry } from "@gouji/application"

/** A registry that lives as long as the process. Same behaviour as the others: one suite holds them all to it. */
export function createMemoryRegistry(): Registry {
  const assessments: Entry[] = []
  return {
    add: async (entry) => {
      if (assessments.some((kept) => keyOf(kept) === keyOf(entry))) return { added: false }
      const first = assessments.find((kept) => kept.sha256 === entry.sha256)
      const against = againstOf(entry)
      assessments.push(structuredClone({ ...entry, against, name: first?.name ?? entry.name }))
      return { added: true }
    },
    list: async (filter = {}) =>
      newest(assessments)
        .filter((entry) => matches(entry, filter))
        .map(headOf)
        .reverse()
        .sort((a, b) => order(b.importedAt, a.importedAt) || order(a.organisation, b.organisation)),
    get: async (sha256) => {
      const beginning = sha256.toLowerCase()
      if (!/^[0-9a-f]{6,64}$/.test(beginning)) return undefined
      const found = newest(assessments).filter((entry) => entry.sha256.startsWith(beginning))
      return found.length === 1 ? structuredClone(found[0]) : undefined
    },
    version: async () => assessments.length,
  }
}

function newest(assessments: readonly Entry[]): readonly Entry[] {
  const latest = new Map<string, Entry>()
  for (const entry of assessments) {
    latest.delete(entry.sha256)
    latest.set(entry.sha256, entry)
  }
  return [...latest.values()]
}

function matches({ report }: Entry, filter: EntryFilter): boolean {
  const { organisation, fiscalYear, stage } = report.disclosure
  return (
    (filter.organisation ?? organisation.name) === organisation.name &&
    (filter.fiscalYear ?? fiscalYear) === fiscalYear &&
    (filter.stage ?? stage) === stage
  )
}

function keyOf(entry: Entry): string {
  return [entry.sha256, entry.catalogue, ...againstOf(entry)].join("\n")
}

function againstOf({ against = [] }: Entry): readonly string[] {
  return [...new Set(against)].sort()
}

/** By code units: no locale has a say in what a store returns. */
function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
