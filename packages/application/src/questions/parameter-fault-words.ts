import type { Bilingual } from "../wire.ts"
import type { ParameterFault } from "./parameter-fault.ts"

const FAULTS: { readonly [C in ParameterFault["fault"]]: Bilingual } = {
  unknown: { zh: "没有这个参数", en: "is no parameter" },
  missing: { zh: "没有给", en: "is missing" },
  "too-small": { zh: "太小或太短", en: "is too small or too short" },
  "too-large": { zh: "太大或太长", en: "is too large or too long" },
  "not-one-of": { zh: "不在可选之列", en: "is none of those there are" },
  "wrong-form": { zh: "写法不对", en: "is written wrongly" },
  "other-list": { zh: "不属于这个列表，或被改过", en: "belongs to another list, or was altered" },
  "other-version": {
    zh: "说的版本已经不是现在的内容",
    en: "names a version that is no longer what is there",
  },
}

/** What is said of a parameter that cannot be understood. */
export function parameterFaultWords({ parameter, fault, allowed }: ParameterFault): Bilingual {
  const { zh, en } = FAULTS[fault]
  return {
    zh: `参数 ${parameter} ${zh}${allowed === undefined ? "" : `（${allowed}）`}`,
    en: `the parameter ${parameter} ${en}${allowed === undefined ? "" : ` (${allowed})`}`,
  }
}
