/** Where a page leads on this site: what it links to, and where its forms ask. React writes attributes in one way only. */
const LINK = /(<(?:a|form)\b[^>]*?\s(?:href|action)=")(\/(?!\/)[^"]*)/g

/** A page with each of those addresses put another way; `tag` is what of the element stands before it. */
export function withLinks(html: string, change: (href: string, tag: string) => string): string {
  return html.replace(LINK, (_, tag: string, href: string) => tag + change(href, tag))
}
