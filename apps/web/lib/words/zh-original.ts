/** Words for the file a document came as, in Chinese. */
export const zhOriginal = {
  title: "原文件",
  open: "打开原文件（{format}，{size}）",
  openAt: "打开原文件第 {page} 页（{format}，{size}）",
  address: "发布时的网址",
  withheld: "原文件里有个人信息，不在这里提供",
}
