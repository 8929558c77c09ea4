import type { RegistryReader } from "@gouji/application"

/** The same answers, with what the world refuses told by `asFailure`. */
export function failing(reader: RegistryReader, asFailure: (error: unknown) => unknown): RegistryReader {
  const answered = <T>(answer: Promise<T>) =>
    answer.catch((error: unknown) => {
      throw asFailure(error)
    })
  return {
    list: (filter) => answered(reader.list(filter)),
    page: (filter, paging) => answered(reader.page(filter, paging)),
    search: (filter, paging) => answered(reader.search(filter, paging)),
    headlines: (asked) => answered(reader.headlines(asked)),
    tallies: (asked) => answered(reader.tallies(asked)),
    get: (sha256) => answered(reader.get(sha256)),
    checked: (sha256) => answered(reader.checked(sha256)),
    find: (sha256) => answered(reader.find(sha256)),
    report: (hash) => answered(reader.report(hash)),
    version: () => answered(reader.version()),
    head: (chain) => answered(reader.head(chain)),
    history: (subject) => answered(reader.history(subject)),
    activity: (paging) => answered(reader.activity(paging)),
    chain: (chain, after, limit) => answered(reader.chain(chain, after, limit)),
    chains: () => answered(reader.chains()),
  }
}
