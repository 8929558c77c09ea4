/** Words for pictures of printed pages, in Chinese. */
export const zhPageCrop = {
  alt: "原文件第 {page} 页的一段，框出的是“{quote}”。",
  altBlank: "原文件第 {page} 页的一段，框出的地方是空白。",
  caption: "原文件第 {page} 页，照原样画出，框里是这个数字。图片、印章不画，个人信息遮去。",
  noPage: "这个数字没有可以画出来的页面。",
  undrawable: "这一页画不出来，请看原文。",
  busy: "正在画别的页面，请稍后再试。",
}
