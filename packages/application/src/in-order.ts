/**
 * Works on several things at a time, at most `ahead` of them, and gives what came of each in the order the things came
 * in. What is thrown is thrown in its turn; whoever stops listening starts no more work.
 */
export async function* inOrder<T, R>(
  things: AsyncIterable<T> | Iterable<T>,
  ahead: number,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const begun: Promise<R>[] = []
  for await (const thing of things) {
    begun.push(answered(work(thing)))
    const [first] = begun
    if (begun.length < ahead || first === undefined) continue
    yield await first
    void begun.shift()
  }
  for (const result of begun) yield await result
}

/** A promise that may fail before anybody waits for it. */
function answered<R>(promise: Promise<R>): Promise<R> {
  promise.catch(() => undefined)
  return promise
}
