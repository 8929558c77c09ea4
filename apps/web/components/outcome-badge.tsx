import type { Outcome } from "@gouji/application"

import type { Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"
import { Icon } from "./icon.tsx"

/** What came of a check: shape, words and border pattern together. */
export function OutcomeBadge({ lang, of }: { readonly lang: Language; readonly of: Outcome }) {
  return (
    <span className="badge" data-outcome={of}>
      <Icon of={of} />
      {wordsOf(lang).outcome[of]}
    </span>
  )
}
