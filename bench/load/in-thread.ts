/** Reads and checks documents in a thread, as those of the terminal do. */
import { nodeWorld, serveExaminations } from "../../packages/adapters/src/index.ts"

serveExaminations(nodeWorld)
