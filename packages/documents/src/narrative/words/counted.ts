/** What a count is of, where the name before it is that of the money, or of the count before it: 公务接待30批次200人. */
export const COUNTED_AS = [
  { named: "sg.buy", counters: ["辆"], concept: "veh.buy" },
  { named: "sg.recv", counters: ["批次", "批", "次"], concept: "recv.batches" },
  { named: "sg.recv", counters: ["人", "人次"], concept: "recv.people" },
  { named: "recv.batches", counters: ["人", "人次"], concept: "recv.people" },
  { named: "trip.groups", counters: ["人", "人次"], concept: "trip.people" },
] as const
