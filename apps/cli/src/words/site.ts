import type { Language } from "../language.ts"
import type { Widened } from "./widened.ts"

const zh = {
  doing: "写出网站",
  taken: (folder: string) => `${folder}（或它旁边的 .part、.old）里已有别的内容，不覆盖。请换一个文件夹。`,
  badAddress: (address: string) => `网站的地址要像 https://example.org，后面不带路径：${address}`,
  noAddress: (origin: string) =>
    `没有说明网站的地址，订阅和站点地图里写作 ${origin}。用 --address https://… 指定。`,
  deadEnd: (path: string, from: string, status: number) =>
    `${from} 上的链接 ${path} 不能写成文件（${status}）。什么也没有写出。`,
  written: (pages: number, files: number) => `${pages} 个页面，${files} 个其他文件`,
  pace: (seconds: string, perSecond: string) => `用时 ${seconds} 秒，每秒 ${perSecond} 个页面`,
}

/** What `gouji site` says, in each language. */
export const SITE: Readonly<Record<Language, Widened<typeof zh>>> = {
  zh,
  en: {
    doing: "Writing the site",
    taken: (folder) =>
      `Something else lies in ${folder} (or in .part or .old beside it), and is left alone. Name another folder.`,
    badAddress: (address) =>
      `The site's address has to be like https://example.org, with no path: ${address}`,
    noAddress: (origin) =>
      `The site's address was not said: feeds and the sitemap say ${origin}. Give it by --address https://…`,
    deadEnd: (path, from, status) =>
      `The link to ${path} on ${from} cannot be written as a file (${status}). Nothing was written.`,
    written: (pages, files) => `${pages} pages, ${files} other files`,
    pace: (seconds, perSecond) => `in ${seconds} s, ${perSecond} pages a second`,
  },
}
