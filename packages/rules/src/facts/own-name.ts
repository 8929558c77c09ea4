/**
 * Whether a name is that of the organisation: the same but for width, brackets and 人民; its own name without the regions
 * before it; or its own with regions before that do not contradict. A parent or part of it (`…（本级）`) is its own.
 */
export function isOwnName(name: string, own: string): boolean {
  const [given, whole] = [plain(name), plain(own)]
  if (given === "" || given.includes(whole) || whole.includes(given)) return true
  const { region, rest } = apart(given)
  const ours = apart(whole)
  if (!(rest.endsWith(ours.rest) || ours.rest.endsWith(rest))) return false
  return region === "" || ours.region === "" || ours.region.endsWith(region) || region.endsWith(ours.region)
}

function plain(name: string): string {
  return name
    .replace(/[（(][^）)]*[）)]/gu, "")
    .replace(/\s/gu, "")
    .replaceAll("人民政府", "政府")
}

/** Regions in front (…省…市…区) and what is left. The shortest region has two characters before its mark. */
function apart(name: string): { readonly region: string; readonly rest: string } {
  const [region = ""] = /^(?:[\u4e00-\u9fff]{2,7}?(?:省|自治区|市|州|区|县|旗))+(?!域)/u.exec(name) ?? []
  return { region, rest: name.slice(region.length) }
}
