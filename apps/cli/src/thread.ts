import { nodeWorld, serveExaminations } from "@gouji/adapters"

serveExaminations(nodeWorld)
