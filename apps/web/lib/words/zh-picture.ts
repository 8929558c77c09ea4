/** Words for pictures of an organisation's year, in Chinese. */
export const zhPicture = {
  label: "一图读懂：",
  png: "图片（PNG）",
  svg: "矢量图（SVG）",
  more: "另有 {count} 项，见网页",
  noFont: "这台服务器没有中文字体，画不出图片。请看同一地址的 poster.svg，浏览器会用自己的字体。",
}
