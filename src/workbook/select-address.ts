/** Shows cells in Excel and selects them: "'Sheet 1'!B5:C7". */
export const selectAddress = (_address: string): Promise<void> => Promise.reject(new Error("not there yet"));
