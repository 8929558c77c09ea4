import { type DisclosureView, overviewOf } from "@gouji/application"
import type { Metadata } from "next"

import { SHARE_SIZE } from "../../components/picture/share-card.tsx"
import { answerText } from "../../components/picture/told.ts"
import { disclosureHref } from "../addresses.ts"
import type { Language } from "../language.ts"
import { siteHere } from "../site-here.ts"
import { wordsOf } from "../words/index.ts"
import { hasPng } from "./fonts.ts"

interface Shared {
  readonly lang: Language
  readonly view: DisclosureView
  readonly title: string
}

/** What a page is shared with, by Open Graph, which wants whole addresses. Where there is no PNG there is no picture. */
export async function sharedAs({ lang, view, title }: Shared): Promise<NonNullable<Metadata["openGraph"]>> {
  const site = await siteHere()
  const page = disclosureHref(lang, view.head)
  const picture = { url: site(`${page}/share.png`), ...SHARE_SIZE, alt: title }
  return {
    type: "article",
    siteName: wordsOf(lang).site.name,
    title,
    description: answerText({ lang, view, overview: overviewOf(view) }),
    url: site(page),
    locale: lang === "zh" ? "zh_CN" : "en",
    images: hasPng() ? [picture] : [],
  }
}
