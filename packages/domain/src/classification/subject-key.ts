import { halfWidth } from "../money.ts"

/** What names of subjects are compared by: width, kind of bracket and white space do not count. */
export function exactKey(name: string): string {
  return halfWidth(name)
    .replace(/[[{〔【]/g, "(")
    .replace(/[\]}〕】]/g, ")")
    .replace(/\s/g, "")
}

/** What they are compared by where a name may be printed a little otherwise: no brackets, 其他 for 其它, 支出 at the end or not. */
export function looseKey(name: string): string {
  return exactKey(name)
    .replace(/[()“”"']/gu, "")
    .replaceAll("其它", "其他")
    .replace(/支出$/u, "")
}
