import { parentPort } from "node:worker_threads"

import { type CheckerPorts, createExaminer } from "@gouji/application"

import { packed, type ThreadAnswer, type ThreadTask } from "./messages.ts"

/** The whole program of a thread that examines documents: one after the other, as they are sent. */
export function serveExaminations(world: CheckerPorts): void {
  const examine = createExaminer(world)
  const port = parentPort
  if (port === null) throw new TypeError("this runs in a worker thread")
  port.on("message", ({ task, ...document }: ThreadTask) => {
    const answer = (given: ThreadAnswer) => port.postMessage(given)
    examine(document).then(
      (examination) => answer({ task, ...packed(examination) }),
      (error: unknown) => answer({ task, defect: toldOf(error) }),
    )
  })
}

function toldOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
