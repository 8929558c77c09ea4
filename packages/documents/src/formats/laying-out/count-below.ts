/** How many of these numbers, which ascend, lie below a given one. */
export function countBelow(ascending: ArrayLike<number>, end: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < end) low = middle + 1
    else high = middle
  }
  return low
}
