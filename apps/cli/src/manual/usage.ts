import type { DescribedCommand } from "../program/described.ts"

/** How a command is written: `gouji check [options] <paths...>`. */
export function usageOf({ path, arguments: given }: DescribedCommand): string {
  return ["gouji", ...path, "[options]", ...given.map(({ usage }) => usage)].join(" ")
}
