import type { ReleasedChange } from "../release-input.ts"
import type { Released } from "../released.ts"
import { tableOf } from "../table.ts"
import { OF_DISCLOSURE } from "./shared-columns.ts"

interface ChangeRow extends ReleasedChange {
  readonly released: Released
}

/** What a corrected version says otherwise than the one before it. */
export const CHANGES = tableOf<ChangeRow>({
  name: "changes",
  zh: "新版与前一版不同的数字",
  en: "figures that differ from the version before",
  key: [],
  disclosure: "disclosure",
  indexes: [],
  rows: (released) => released.changes.map((change) => ({ ...change, released })),
  columns: [
    { ...OF_DISCLOSURE, zh: "新版的编号", en: "id of the newer version" },
    {
      name: "supersedes",
      kind: "text",
      zh: "前一版的编号",
      en: "id of the version before",
      of: ({ released }) => released.supersedes,
    },
    { name: "slot", kind: "text", zh: "哪个数", en: "which figure", of: ({ slot }) => slot },
    { name: "from_value", kind: "text", zh: "原为", en: "what it was", of: ({ from }) => from },
    { name: "to_value", kind: "text", zh: "现为", en: "what it is now", of: ({ to }) => to },
  ],
})
