/** Tells of every request that this page or worker makes from now on, by the browser's own record; of blocked ones too. */
export function countRequests(onMore: (count: number) => void): void {
  const since = performance.now()
  let count = 0
  const more = (by: number) => {
    count += by
    if (by > 0) onMore(count)
  }
  const observer = new PerformanceObserver((list) =>
    more(list.getEntries().filter(({ startTime }) => startTime > since).length),
  )
  observer.observe({ type: "resource" })
  // What a policy forbids besides requests (code made of text, which libraries try out) has no address.
  addEventListener("securitypolicyviolation", ({ blockedURI }) => more(blockedURI.includes("://") ? 1 : 0))
}
