import { safeJson } from "@gouji/application"

/**
 * What a page is about, for search engines. Text is put into a page as it is here alone: JSON within a script is not read as HTML
 * but for `<`, which is escaped, so that no document can end the script.
 */
export function JsonLd({ of }: { readonly of: Readonly<Record<string, unknown>> }) {
  const json = safeJson({ "@context": "https://schema.org", ...of }).replaceAll("<", "\\u003c")
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped above, and React's own escaping would spoil the JSON
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
