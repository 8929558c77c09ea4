import type { WireFigure } from "../wire.ts"
import { ADDRESS, column } from "./columns.ts"
import type { ToldIn, ToldTable } from "./told.ts"

interface Telling {
  readonly title: string
  readonly lang: ToldIn
  readonly address: (figure: WireFigure) => string
}

/** Figures as a person reads them: what each is of, as it is printed, and its exact value. What is missing has no value. */
export function statedTable(figures: readonly WireFigure[], { title, lang, address }: Telling): ToldTable {
  return {
    title,
    columns: [
      column("label", "text", { zh: "名称", en: "figure" }),
      column("year", "integer", { zh: "年度", en: "year" }),
      column("state", "text", { zh: "状态", en: "state" }),
      column("printed", "text", { zh: "印作", en: "as printed" }),
      column("unit", "text", { zh: "单位", en: "unit" }),
      column("value", "decimal", { zh: "精确值（金额为元）", en: "exact value (money in yuan)" }),
      ADDRESS,
    ],
    rows: figures.map((figure) => {
      const { label, year, state, printed, unit, value } = figure
      return [label[lang], year, state, printed, unit, value, address(figure)]
    }),
  }
}
