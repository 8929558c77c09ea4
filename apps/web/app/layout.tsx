import "../styles/site.css"

import type { Metadata, Viewport } from "next"
import { headers } from "next/headers"
import type { ReactNode } from "react"

import { Alternates } from "../components/alternates.tsx"
import { GovernmentMeta } from "../components/government-meta.tsx"
import { SiteFooter } from "../components/site-footer.tsx"
import { SiteHeader } from "../components/site-header.tsx"
import { PATH_HEADER } from "../lib/asked-path.ts"
import { inLanguage, LANG_TAG, LANGUAGES, languageOfPath, withoutLanguage } from "../lib/language.ts"
import { MODE_HEADER, MODES, type Mode } from "../lib/mode.ts"
import { showsDrafts } from "../lib/reader.ts"
import { wordsOf } from "../lib/words/index.ts"

/** The registry may change between any two visits, so no page is kept. */
export const dynamic = "force-dynamic"

/** The address that was asked for. The layout stands above the language's folder, so that it frames every page. */
async function askedPath(): Promise<string> {
  return (await headers()).get(PATH_HEADER) ?? "/"
}

/** The way of seeing that was asked for. */
async function askedMode(): Promise<Mode | undefined> {
  const said = (await headers()).get(MODE_HEADER)
  return MODES.find((mode) => mode === said)
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f3" },
    { media: "(prefers-color-scheme: dark)", color: "#191b1c" },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const { site } = wordsOf(languageOfPath(await askedPath()))
  return {
    title: { default: `${site.name} · ${site.tagline}`, template: `%s · ${site.name}` },
    description: site.tagline,
  }
}

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const asked = await askedPath()
  const lang = languageOfPath(asked)
  const path = withoutLanguage(asked)
  const mode = await askedMode()
  return (
    <html lang={LANG_TAG[lang]} data-mode={mode}>
      <head>
        {LANGUAGES.map((one) => (
          <link key={one} rel="alternate" hrefLang={LANG_TAG[one]} href={inLanguage(one, path)} />
        ))}
        <Alternates lang={lang} path={path} />
        <GovernmentMeta lang={lang} path={path} />
      </head>
      <body>
        <a className="skip" href="#main">
          {wordsOf(lang).site.skip}
        </a>
        <SiteHeader lang={lang} path={path} mode={mode} />
        {showsDrafts() && (
          <div className="drafts">
            <p className="wide">{wordsOf(lang).site.drafts}</p>
          </div>
        )}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter lang={lang} />
      </body>
    </html>
  )
}
