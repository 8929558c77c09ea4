/** What tests read out of a page's HTML, without a browser. */

/** Addresses within the site that a page leads to, fragments taken off. */
export function linksOn(page: string): readonly string[] {
  const links = [...page.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, href = ""]) => href)
  return [...new Set(links)].map((href) => href.replaceAll("&amp;", "&"))
}

/** Fragments of links on a page that name nothing on it. */
export function danglingFragments(page: string): readonly string[] {
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const fragments = [...page.matchAll(/ href="#([^"]+)"/g)].flatMap(([, fragment]) => fragment ?? [])
  return fragments.filter((fragment) => !ids.has(fragment))
}

/** The words a page has marked first; a page that is not there has none. */
export function markedIn(page: string): string | undefined {
  return /<mark>(?:<a[^>]*>)?([^<]*)/.exec(page)?.[1]
}

/** Ids of the findings a page shows. */
export function findingsOn(page: string): readonly string[] {
  return [...page.matchAll(/<article class="finding" id="(n\d+)"/g)].flatMap(([, id]) => id ?? [])
}

/** As React escapes text. */
export function escaped(text: string): string {
  const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" }
  return text.replace(/[&<>"']/g, (character) => entities[character as keyof typeof entities])
}

/** Does something with each item, a few at a time: as fast as a site answers, and no faster. */
export async function fewAtATime<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let at = 0; at < items.length; at += 6)
    results.push(...(await Promise.all(items.slice(at, at + 6).map(act))))
  return results
}
