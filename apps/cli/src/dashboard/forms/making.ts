import type { Bilingual } from "@gouji/application"
import type { Wish } from "@gouji/application/desk"

import type { Field, Form, FormKind } from "./form.ts"

/** A form for an act of the log. */
interface ActGiven extends Pick<FormKind, "title" | "does" | "fields"> {
  readonly wish: (form: Form, texts: readonly string[]) => Wish
}

/** About one document, and the chosen finding where there is one. */
export function ofDocument(given: ActGiven): FormKind {
  return { ...formOf(given), about: "one", finding: false }
}

/** About one document or every picked one. */
export function ofDocuments(given: ActGiven): FormKind {
  return { ...formOf(given), about: "several", finding: false }
}

/** About a finding. */
export function ofFinding(given: ActGiven): FormKind {
  return { ...formOf(given), about: "one", finding: true }
}

function formOf({ wish, ...given }: ActGiven): Pick<FormKind, "title" | "does" | "fields" | "errand"> {
  return {
    ...given,
    errand: (form, texts) => ({
      kind: "act",
      ids: form.targets.map(({ sha256 }) => sha256),
      wish: wish(form, texts),
    }),
  }
}

/** A line of words, which the log keeps for good. */
export function words(title: Bilingual): Field {
  return { title, hint: { zh: "必填，记入日志", en: "needed; kept in the log" } }
}

/** Where something lies. */
export function path(title: Bilingual): Field {
  return {
    title,
    hint: { zh: "可以拖进来或粘贴；~ 是你的文件夹", en: "may be pasted or dropped in; ~ is your folder" },
  }
}
