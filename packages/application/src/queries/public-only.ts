import type { LogEntry } from "../log/entry.ts"
import type { EntryFilter, RegistryReader } from "../ports.ts"

/**
 * A registry of which only that is shown which was published. What was published once stays under its address when it is
 * corrected or withdrawn, and says so; what is only being prepared is as if it were not there. Lists, sums and searches
 * hold the published version of each disclosure, unless all that was published once is asked for.
 */
export function publicOnly(registry: RegistryReader): RegistryReader {
  return {
    ...registry,
    list: async (filter) => (isForbidden(filter) ? [] : registry.list(published(filter))),
    page: async (filter, paging) =>
      isForbidden(filter) ? { items: [], next: null } : registry.page(published(filter), paging),
    search: async (filter, paging) =>
      isForbidden(filter) ? { items: [], next: null } : registry.search(published(filter), paging),
    headlines: (asked) => registry.headlines({ ...asked, scope: "public" }),
    tallies: (asked) => registry.tallies({ ...asked, scope: "public" }),
    get: async (sha256) => ifPublic(await registry.get(sha256)),
    checked: async (sha256) => ifPublic(await registry.checked(sha256)),
    find: async (sha256) => ifPublic(await registry.find(sha256)),
    // Reports of earlier checks are for the desk, and so is the log but for what was done in public.
    report: async () => undefined,
    history: async (subject) => doneInPublic(await registry.history(subject)),
    activity: async (paging) => {
      const { items, next } = await registry.activity(paging)
      return { items: items.filter(isPublic), next }
    },
  }
}

/** What was published, and how that had come in. */
function doneInPublic(entries: readonly LogEntry[]): readonly LogEntry[] {
  const published = new Set(entries.flatMap(({ act }) => (act.kind === "published" ? act.document : [])))
  return entries.filter(
    (entry) => isPublic(entry) || (entry.act.kind === "received" && published.has(entry.act.document)),
  )
}

function isPublic({ act }: LogEntry): boolean {
  return act.kind === "published"
}

function published(filter: EntryFilter = {}): EntryFilter {
  return filter.wasPublished === undefined ? { ...filter, state: "published" } : filter
}

/** Another state was asked for, and not of what was public. */
function isForbidden(filter: EntryFilter = {}): boolean {
  return filter.wasPublished === undefined && (filter.state ?? "published") !== "published"
}

function ifPublic<T extends { readonly publishedAt: string | null }>(entry: T | undefined): T | undefined {
  return entry?.publishedAt == null ? undefined : entry
}
