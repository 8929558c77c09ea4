/** What is said where the site is written as plain files, in Chinese. */
export const zhAsFiles = {
  search: "这份网站由静态文件组成，不能查找。请在{list}里按单位名称找。",
  dataText: "每个页面的地址后加 .json 就是数据。这份网站由静态文件组成，没有接口。",
  data: "数据文件",
  dataFiles:
    "每个页面的地址后加 .json、.csv 或 .md 就是它的数据。这份网站由静态文件组成，没有接口。目录见 {catalogue}，给程序读的说明见 {llms}。",
  noReleases: "这里还没有提供打包的数据。每个页面的数据照常可用。",
  figures: "每个数字和核对它的规则",
  figure: "名称",
  amount: "数字",
  rules: "规则和结果",
}
