import { EventEmitter } from "node:events"

import { afterEach, expect, test, vi } from "vitest"

import { WatchFailure, watchSources } from "./watch-sources.ts"

/** Stands for the system's watching, which cannot be made to fail at will. */
class Watching extends EventEmitter {
  close = async () => undefined
}
const watching = vi.hoisted(() => ({ now: undefined as EventEmitter | undefined }))
vi.mock("chokidar", () => ({
  watch: () => {
    const made = new Watching()
    watching.now = made
    setImmediate(() => made.emit("ready"))
    return made
  },
}))
afterEach(() => vi.restoreAllMocks())

const never = () => new AbortController().signal

test("whoever waits for a change is told when the system watches no longer, and so is whoever waits after", async () => {
  const watch = await watchSources(["."], undefined)
  const waiting = watch.changed(never())
  const failed = Object.assign(new Error("no space left"), { code: "ENOSPC" })
  watching.now?.emit("error", failed)
  await expect(waiting).rejects.toThrow(WatchFailure)
  await expect(watch.changed(never())).rejects.toMatchObject({ code: "ENOSPC" })
  await watch.close()
})

test("a change still comes through, and a stop ends the wait", async () => {
  const watch = await watchSources(["."], undefined)
  const waiting = watch.changed(never())
  watching.now?.emit("all", "change", "a.txt")
  expect(await waiting).toBe(true)
  const stop = new AbortController()
  const stopped = watch.changed(stop.signal)
  stop.abort()
  expect(await stopped).toBe(false)
})
