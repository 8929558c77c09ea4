import type { ReleasedFile } from "../release-folder.ts"
import type { ReleasedState, ReleaseHead } from "../release-input.ts"
import { dataPackage } from "./data-package.ts"
import { dcatCatalogue } from "./dcat-catalogue.ts"
import { readMe } from "./read-me.ts"

/** What the describing files say: how many disclosures are in which state, how many rows a table has, what data there is. */
export interface Described {
  readonly head: ReleaseHead
  readonly states: Readonly<Record<ReleasedState, number>>
  readonly rows: ReadonlyMap<string, number>
  /** The tables in all their forms. */
  readonly files: readonly ReleasedFile[]
}

/** The files that tell people and programs what a release is, by their paths. */
export function describingFiles(described: Described): readonly (readonly [path: string, text: string])[] {
  return [
    ["README.md", readMe(described)],
    ["datapackage.json", json(dataPackage(described))],
    ["catalog.jsonld", json(dcatCatalogue(described))],
  ]
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
