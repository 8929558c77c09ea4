import type { Desk } from "@gouji/application/desk"

import type { Context } from "../context.ts"
import type { DoJob } from "../dashboard/job.ts"
import { exportJob } from "./export-job.ts"
import { importJob } from "./import-job.ts"
import { recheckJob } from "./recheck-job.ts"

/** Does what the dashboard has under way beside its screens: what `gouji import`, `recheck` and `export` do, told as it comes. */
export function jobDoer(desk: Desk, context: Context): DoJob {
  return (wish, how) => {
    switch (wish.kind) {
      case "import":
        return importJob(wish.path, { desk, context, ...how })
      case "recheck":
        return recheckJob({ desk, context, ...how })
      case "export":
        return exportJob(wish.folder, { desk, context, ...how })
    }
  }
}
