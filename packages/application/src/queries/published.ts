import { standingOf, type Version } from "@gouji/domain"

import { doneIn } from "../log/admission.ts"
import { documentId } from "../organisation-id.ts"
import type { CheckedEntry, EntryHead, RegistryReader } from "../ports.ts"
import type { ReleasedDisclosure } from "../release/release-input.ts"

/** Everything that was ever published, for a release. */
export interface Published {
  readonly count: number
  /** When the last of it was published, corrected or withdrawn: the same registry gives the same release. */
  readonly releasedAt: string
  /** In the order of ids, one at a time. */
  readonly disclosures: AsyncIterable<ReleasedDisclosure>
}

/** What a registry has to release; null where nothing was ever published. */
export async function published(registry: RegistryReader): Promise<Published | null> {
  const heads = (await registry.list()).filter(({ publishedAt }) => publishedAt !== null)
  if (heads.length === 0) return null
  const lasts = await Promise.all(heads.map(({ subject }) => registry.head(subject.organisation)))
  return {
    count: heads.length,
    releasedAt: lasts.reduce((last, head) => (head !== null && head.at > last ? head.at : last), ""),
    disclosures: inTurn(registry, heads.toSorted(byId)),
  }
}

function byId(a: EntryHead, b: EntryHead): number {
  return a.sha256 < b.sha256 ? -1 : Number(a.sha256 > b.sha256)
}

async function* inTurn(
  registry: RegistryReader,
  heads: readonly EntryHead[],
): AsyncGenerator<ReleasedDisclosure> {
  for (const { sha256, subject } of heads) {
    const entry = await registry.checked(sha256)
    const { versions } = standingOf(subject, doneIn(await registry.history(subject), subject))
    const version = versions.find(({ document }) => document === sha256)
    if (entry === undefined || version === undefined) throw new TypeError("a list without its document")
    yield released(version, entry)
  }
}

function released(
  { number, state, signed, published: done }: Version,
  entry: CheckedEntry,
): ReleasedDisclosure {
  if (done === null) throw new TypeError("it was published")
  const { sha256, subject, report } = entry
  const { corrects, changes } = done.act
  return {
    id: documentId(sha256),
    sha256,
    version: number,
    state: state === "corrected" || state === "withdrawn" ? state : "published",
    publishedAt: done.at,
    organisation: { id: subject.organisation, name: report.disclosure.organisation.name },
    report,
    accepted: signed?.act.accepted ?? [],
    supersedes: corrects === null ? null : documentId(corrects),
    changes,
  }
}
