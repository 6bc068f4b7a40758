/** Every sentence that the server of the workbench says, in the terminal or to the page. */
export const messages = {
  ready: (url: string): string => `The workbench is ready at ${url}\nPress Ctrl+C to stop it.`,
  stopped: "The workbench has stopped.",
  opening: (workbook: string): string =>
    `It opens ${workbook}; the file itself is only read, never changed. What you save comes as a file of its own.`,
  browserNotOpened: (url: string): string => `No browser could be opened from here. Open ${url} in one.`,

  portTaken: (port: number): string =>
    `Port ${port} is taken by another program, perhaps a workbench that still runs in another window. ` +
    `Stop that one, or take another port: ${portCommand(port + 1)}`,
  portForbidden: (port: number): string =>
    `This computer does not allow port ${port} to be used. Take a port above 1023: ${portCommand(3000)}`,
  portInvalid: (text: string): string =>
    `PORT is "${text}", which is not a port. Give a whole number from 1 to 65535, or leave it out for 3000.`,
  cannotListen: (reason: string): string => `The workbench cannot listen on this computer: ${reason}.`,

  fileMissing: (name: string): string =>
    `There is no file "${name}". It may have been moved or renamed: stop the workbench and start it again with the path of a workbook.`,
  fileIsFolder: (name: string): string => `"${name}" is a folder. Give the path of a workbook (.xlsx or .xlsm).`,
  fileUnreadable: (name: string, reason: string): string =>
    `The file "${name}" cannot be read (${reason}). If another program has it open, close it there and try again.`,
  sampleMissing:
    "The sample workbook assets/sample-budget.xlsx is missing. Make it again with: npm run sample-workbook",

  pageNotBuilt: "The page of the workbench has not been built. Start the workbench with: npm start",
  notFound: (path: string): string => `There is nothing at ${path}.`,
  badAddress: "This address cannot be read.",
  onlyReads: "The workbench answers GET and HEAD requests only.",
  wrongHost: (url: string): string => `The workbench answers requests for ${url} only.`,
  internal: "The workbench could not answer this request; the terminal shows why.",
} as const;

function portCommand(port: number): string {
  return process.platform === "win32" ? `set PORT=${port}&& npm start` : `PORT=${port} npm start`;
}
