import { createHash } from "node:crypto"

import type { Problem } from "@gouji/application"
import type { Result } from "@gouji/domain"
import type { ReactNode } from "react"

import { STATUS } from "../http-status.ts"
import { LANG_TAG, type Language } from "../language.ts"
import { wordsOf } from "../words/index.ts"
import { EMBED_STYLE } from "./embed-style.ts"

/** What an embed shows. */
export interface Embed {
  readonly title: string
  readonly content: ReactNode
}

const STYLE_HASH = createHash("sha256").update(EMBED_STYLE).digest("base64")

/** Anyone may frame it; it runs nothing, loads nothing and sends nothing. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors *`

/** A whole page for somebody else's frame: no script, its style within it, every link out of the frame. */
export async function embedAnswer(
  request: Request,
  lang: Language,
  found: Result<Embed, Problem>,
): Promise<Response> {
  const embed = found.ok ? found.value : missing(lang)
  const status = found.ok ? 200 : STATUS[found.error.code]
  const body = await pageOf(lang, embed)
  const etag = `"${createHash("sha256").update(body).digest("hex")}"`
  const headers = {
    "content-security-policy": POLICY,
    "cross-origin-resource-policy": "cross-origin",
    "x-robots-tag": "noindex",
    "cache-control": found.ok ? "public, no-cache" : "no-store",
    ...(found.ok && { etag }),
  }
  if (found.ok && request.headers.get("if-none-match") === etag)
    return new Response(null, { status: 304, headers })
  return new Response(body, { status, headers: { ...headers, "content-type": "text/html; charset=utf-8" } })
}

function missing(lang: Language): Embed {
  const title = wordsOf(lang).embed.notFound
  return { title, content: <p>{title}</p> }
}

async function pageOf(lang: Language, { title, content }: Embed): Promise<string> {
  // Next refuses this module where it is imported for good: pages are not to be drawn by it, and this is none.
  const { renderToStaticMarkup } = await import("react-dom/server")
  const head = renderToStaticMarkup(<title>{title}</title>)
  return `<!doctype html>
<html lang="${LANG_TAG[lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${head}
<base target="_top">
<style>${EMBED_STYLE}</style>
</head>
<body>${renderToStaticMarkup(content)}</body>
</html>
`
}
