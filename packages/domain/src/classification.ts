import { FUNCTIONAL_CLASSES } from "./classification/functional-classes.ts"

/** The code of a 类 of the functional classification: `201`. */
export type FunctionCode = keyof typeof FUNCTIONAL_CLASSES

/** What a 类 is called, today and formerly. */
export interface FunctionNames {
  readonly zh: string
  readonly en: string
  readonly former: readonly string[]
}

/**
 * The 类 of the functional classification (支出功能分类) by code: the little most readers need. `subjectAt` knows the 款
 * and 项 and the years.
 */
export const FUNCTIONS: Readonly<Record<FunctionCode, FunctionNames>> =
  /* @__PURE__ */ namesOf(FUNCTIONAL_CLASSES)

function namesOf<Code extends string>(
  classes: Readonly<Record<Code, Pick<FunctionNames, "zh" | "en"> & { readonly former?: object }>>,
): Readonly<Record<Code, FunctionNames>> {
  const entries: readonly [string, Pick<FunctionNames, "zh" | "en"> & { readonly former?: object }][] =
    Object.entries(classes)
  const named = entries.map(([code, { zh, en, former = {} }]) => [
    code,
    { zh, en, former: Object.keys(former) },
  ])
  // Object.fromEntries forgets the keys, which are those it was given.
  return Object.fromEntries(named) as Readonly<Record<Code, FunctionNames>>
}
