/** Reasons of changes by direction, for slots that begin so; the empty one is for all others. None names an amount. */
export const REASONS: Readonly<Record<string, Readonly<Record<"up" | "down" | "same", readonly string[]>>>> =
  {
    "": {
      up: ["人员增加，相应的经费增加", "业务量增加", "新增专项工作", "社会保险缴费基数提高"],
      down: ["人员减少，相应的经费减少", "压减一般性支出", "部分项目上年已经完成"],
      same: ["工作任务没有变化", "安排没有调整"],
    },
    "sg.abroad": { up: ["出访任务增加"], down: ["出访任务减少"], same: ["因公出国（境）无变化"] },
    "sg.buy": { up: ["更新达到报废年限的车辆"], down: ["购置车辆减少"], same: ["购置安排没有变化"] },
    "sg.car": { up: ["车辆维修增加"], down: ["车辆使用减少，严格公务用车管理"], same: ["车辆没有变化"] },
    "sg.run": { up: ["车辆维修增加"], down: ["车辆使用减少，严格公务用车管理"], same: ["车辆没有变化"] },
    "sg.recv": { up: ["接待批次增加"], down: ["接待批次减少"], same: ["接待标准没有变化"] },
  }
