/**
 * Which rules of the catalogue have a say in an amount, by the beginning of its slot; worked out from the catalogue's
 * formulas, not from the code that holds them. The first line that fits counts.
 */
const RULES_OF: readonly (readonly [RegExp, string])[] = [
  [/^T\.RE\/rev/, "I01 I02 T01 T03 T05 X01"],
  [/^T\.RE\/fin/, "I02 T03 X01"],
  [/^T\.RE\/exp/, "I01 I03 T02 T04 T17 X01"],
  [/^T\.R\//, "I04 I06 I07 T01 T03 T12 X01"],
  [/^T\.E\//, "I05 I06 I07 T02 T04 T11 T12 T18 X01"],
  [/^T\.F\//, "I08 T05 T06 T07 T08 T09 X01 B02"],
  [/^T\.GF\//, "I12 I06 I07 T07 T09 X01"],
  [/^T\.SC\//, "I12 I06 I07 T08 T09 X01"],
  [/^T\.G\//, "I06 I07 I09 T06 T09 T10 T11 T18 X01 X02 X03 C06"],
  [/^T\.B\//, "I10 T10 T13 T14 T18 X01"],
  [/^T\.S\//, "I11 T13 T14 X01 X03 B03 P01"],
  [/^T\.P\//, "I13 T16 X01"],
  [/^%/, "N13"],
  [/^share:/, "N14"],
  [/^completion:/, "N15 B05"],
  [/^Δ?sg/, "N16 N17 N18 N10 N12 N13 N15 N32 N33 N36 X01 X03 T13 B03 B05 P01"],
  [/^Δ/, "N07 N08 N12 N13 N18 N36 X03"],
  [/^rev|^fin\.rev/, "N01 N03 N06 N07 N10 N14 N36 X01 N05"],
  [/^exp\.item/, "X02 N10 N13 N15 N38 B04 B05"],
  [/^exp|^fin\.exp/, "N02 N03 N04 N06 N10 N13 N14 N36 X01"],
  [/^(?:gpb|gfb|soc)/, "N02 N04 N05 N06 N08 N10 N13 N14 N15 N30 N33 N36 X01 B05"],
  [/^pers|^pub/, "N04 N10 X01"],
  [/^pr/, "N10 N19 N20 N21 N22 N23 X01"],
  [/^perf/, "N24 N25 N33 X01 B09"],
  [/^ops/, "N10 N13 N33 T14 X01"],
  [/^veh/, "N26 N27 N28"],
]

/** The rules of which at least one speaks where this slot alone is wrong. */
export function rulesOf(slot: string): readonly string[] {
  return RULES_OF.find(([front]) => front.test(slot))?.[1].split(" ") ?? []
}
