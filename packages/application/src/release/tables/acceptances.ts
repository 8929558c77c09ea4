import type { ReleasedAcceptance } from "../release-input.ts"
import type { Released } from "../released.ts"
import { tableOf } from "../table.ts"
import { OF_DISCLOSURE } from "./shared-columns.ts"

interface AcceptanceRow extends ReleasedAcceptance {
  readonly released: Released
}

/** What was let stand, and why: also where the finding did not come up again. */
export const ACCEPTANCES = tableOf<AcceptanceRow>({
  name: "acceptances",
  zh: "准予保留的发现及理由",
  en: "findings let stand, and why",
  key: [],
  disclosure: "disclosure",
  indexes: [["fingerprint"]],
  rows: (released) => released.accepted.map((acceptance) => ({ ...acceptance, released })),
  columns: [
    OF_DISCLOSURE,
    {
      name: "fingerprint",
      kind: "text",
      zh: "发现的指纹",
      en: "fingerprint",
      of: ({ fingerprint }) => fingerprint,
    },
    { name: "reason", kind: "text", zh: "理由", en: "reason", of: ({ reason }) => reason },
    {
      name: "until",
      kind: "text",
      zh: "保留到哪一天；空为不限",
      en: "the day up to which; empty without end",
      of: ({ until }) => until,
    },
  ],
})
