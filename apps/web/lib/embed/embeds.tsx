import type { Problem } from "@gouji/application"
import type { Result } from "@gouji/domain"

import { FigureEmbed, figureEmbedTitle } from "../../components/embed/figure-embed.tsx"
import { StatusEmbed, statusEmbedTitle } from "../../components/embed/status-embed.tsx"
import { asked } from "../asked.ts"
import { disclosureOf } from "../disclosure-of.ts"
import type { Language } from "../language.ts"
import type { Embed } from "./embed-answer.tsx"

/** One figure. */
export async function figureEmbed(
  lang: Language,
  document: string,
  figure: string,
): Promise<Result<Embed, Problem>> {
  const found = await asked((reader) => reader.figure(document, figure))
  if (!found.ok) return found
  const view = found.value
  return {
    ok: true,
    value: { title: figureEmbedTitle({ lang, view }), content: <FigureEmbed lang={lang} view={view} /> },
  }
}

interface Address {
  readonly organisation: string
  readonly year: string
  readonly stage: string
}

/** How an organisation's year came out. */
export async function statusEmbed(lang: Language, address: Address): Promise<Result<Embed, Problem>> {
  const found = await asked((reader) => disclosureOf(reader, address))
  if (!found.ok) return found
  const { head } = found.value
  return {
    ok: true,
    value: { title: statusEmbedTitle({ lang, head }), content: <StatusEmbed lang={lang} head={head} /> },
  }
}
