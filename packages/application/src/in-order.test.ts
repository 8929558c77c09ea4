import { describe, expect, test } from "vitest"

import { inOrder } from "./in-order.ts"

async function all<R>(results: AsyncIterable<R>): Promise<readonly R[]> {
  const collected: R[] = []
  for await (const result of results) collected.push(result)
  return collected
}

/** Later things are done sooner. */
async function slowlyFirst(thing: number): Promise<number> {
  for (let turns = 10 - thing; turns > 0; turns -= 1) await Promise.resolve()
  return thing * 10
}

describe("working on several things at a time", () => {
  test.each([1, 2, 3, 9])("gives results in the order things came in, %i ahead", async (ahead) => {
    expect(await all(inOrder([1, 2, 3, 4, 5], ahead, slowlyFirst))).toEqual([10, 20, 30, 40, 50])
  })

  test("has no more than that many under way", async () => {
    let underWay = 0
    let most = 0
    const work = async (thing: number) => {
      underWay += 1
      most = Math.max(most, underWay)
      await slowlyFirst(thing)
      underWay -= 1
    }
    await all(inOrder([1, 2, 3, 4, 5, 6, 7], 3, work))
    expect(most).toBe(3)
  })

  test("throws what was thrown in its turn, though it came sooner", async () => {
    const seen: number[] = []
    const work = async (thing: number) => {
      if (thing === 2) throw new TypeError("the second")
      return slowlyFirst(thing)
    }
    const listening = async () => {
      for await (const result of inOrder([1, 2, 3], 3, work)) seen.push(result)
    }
    await expect(listening()).rejects.toThrow("the second")
    expect(seen).toEqual([10])
  })

  test("starts nothing more once nobody listens", async () => {
    const started: number[] = []
    const work = async (thing: number) => {
      started.push(thing)
    }
    for await (const _ of inOrder([1, 2, 3, 4, 5], 2, work)) break
    expect(started).toEqual([1, 2])
  })
})
