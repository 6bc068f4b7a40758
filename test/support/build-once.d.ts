/** Builds the add-in as it is shipped, and the workbench's page. */
declare function buildOnce(): Promise<void>;
export = buildOnce;
