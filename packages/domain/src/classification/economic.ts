/** 部门预算支出经济分类, in the notation of `rows.ts`. */
export const ECONOMIC = `
301 工资福利支出 printed:17
30101 基本工资 printed:16
30102 津贴补贴 printed:15
30103 奖金 printed:5
30106 伙食补助费 printed:4
30107 绩效工资 printed:11
30108 机关事业单位基本养老保险缴费 printed:14
30109 职业年金缴费 printed:16
30110 职工基本医疗保险缴费 also:城镇职工基本医疗保险缴费 printed:15
30111 公务员医疗补助缴费 printed:5
30112 其他社会保障缴费 printed:16
30113 住房公积金 printed:16
30114 医疗费 printed:4
30199 其他工资福利支出 printed:16
302 商品和服务支出 printed:16
30201 办公费 printed:15
30202 印刷费 printed:11
30203 咨询费 printed:3
30204 手续费 printed:13
30205 水费 printed:7
30206 电费 printed:7
30207 邮电费 printed:14
30208 取暖费 printed:3
30209 物业管理费 printed:8
30211 差旅费 printed:14
30212 因公出国（境）费用 printed:4
30213 维修（护）费 printed:11
30214 租赁费 printed:6
30215 会议费 printed:12
30216 培训费 printed:14
30217 公务接待费 printed:14
30218 专用材料费 printed:3
30224 被装购置费 printed:3
30225 专用燃料费 printed:3
30226 劳务费 printed:11
30227 委托业务费 printed:11
30228 工会经费 printed:14
30229 福利费 printed:12
30231 公务用车运行维护费 printed:9
30239 其他交通费用 printed:14
30240 税金及附加费用 printed:3
30299 其他商品和服务支出 printed:14
303 对个人和家庭的补助 printed:16
30301 离休费 printed:8
30302 退休费 printed:15
30303 退职（役）费 printed:4
30304 抚恤金 printed:4
30305 生活补助 printed:4
30306 救济费 printed:3
30307 医疗费补助 also:医疗费 printed:4
30308 助学金 printed:4
30309 奖励金 printed:4
30310 个人农业生产补贴 printed:4
30311 代缴社会保险费 from:2020 printed:4
30399 其他对个人和家庭的补助 printed:3
307 债务利息及费用支出
30701 国内债务付息
30702 国外债务付息
30703 国内债务发行费用
30704 国外债务发行费用
309 资本性支出（基本建设）
30901 房屋建筑物购建 public
30902 办公设备购置 public
30903 专用设备购置 public
30905 基础设施建设 public
30906 大型修缮 public
30907 信息网络及软件购置更新 public
30908 物资储备 public
30913 公务用车购置 public
30919 其他交通工具购置 public
30921 文物和陈列品购置 public
30922 无形资产购置 public
30999 其他基本建设支出 public
310 资本性支出 printed:12
31001 房屋建筑物购建 printed:4
31002 办公设备购置 printed:12
31003 专用设备购置 printed:4
31005 基础设施建设 public
31006 大型修缮 public
31007 信息网络及软件购置更新 printed:3
31008 物资储备 public
31009 土地补偿 public
31010 安置补助 public
31011 地上附着物和青苗补偿 public
31012 拆迁补偿 public
31013 公务用车购置 printed:3
31019 其他交通工具购置 printed:3
31021 文物和陈列品购置 printed:3
31022 无形资产购置 printed:3
31099 其他资本性支出 printed:3
311 对企业补助（基本建设）
31101 资本金注入
31199 其他对企业补助
312 对企业补助
31201 资本金注入
31203 政府投资基金股权投资
31204 费用补贴
31205 利息补贴
31299 其他对企业补助
313 对社会保障基金补助
31302 对社会保险基金补助
31303 补充全国社会保障基金
31304 对机关事业单位职业年金的补助
399 其他支出
39906 赠与 until:2022 doubtful
39907 国家赔偿费用支出
39908 对民间非营利组织和群众性自治组织补贴
39909 经常性赠与 doubtful
39910 资本性赠与 doubtful
39999 其他支出
`
