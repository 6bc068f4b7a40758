/** What stands around every screen, and what several screens say. */
export const FRAME = {
  screens: { lists: "Lists", model: "Model", explain: "Explain", share: "Share" },
  screensLabel: "Screens",
  version: (version: string) => `Version ${version}`,
  promise: "Nothing leaves this workbook",
  help: "Help",
  loading: "Loading",
  tryAgain: "Try again",
  undo: "Undo",
  cancel: "Cancel",
  steps: "Steps",
  backTo: (screen: string) => `Back to ${screen}`,
  writing: "Writing",
  nothingWritten: "Nothing was written.",
  percent: (number: string) => `${number} %`,
  progress: (done: string, total: string) => `${done} of ${total}`,
  progressIn: (done: string, total: string, unit: string) => `${done} of ${total} ${unit}`,
  copy: "Copy",
  copied: "Copied",
  copyRefused: "Copying is not allowed here",
  /** What a copy button says of itself. */
  copyOf: (action: string, what: string) => `${action} ${what}`,
  find: "Find",
  foundOf: (found: string, all: string) => `${found} of ${all}`,
  andMore: (number: string) => `and ${number} more`,
  showMore: (number: string) => `Show ${number} more`,
  showAll: "Show all of them",
  notInExcel: {
    "no-excel":
      "This page is the pane of an Excel add-in. Open a workbook in Excel and choose District lists on the Home tab.",
    "office-js-missing":
      "The part of Office that connects this pane with Excel (office.js) could not be loaded. Check the network connection, or ask your administrator whether its address is allowed, then open the pane again.",
  },
};

export type FrameTexts = typeof FRAME;
