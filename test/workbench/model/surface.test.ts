import { readFileSync } from "node:fs";
import path from "node:path";
import { servedMembers } from "../../../workbench/model/surface";

/** The golden list is the answer to "does the workbench know this?"; who serves a new member adds its line. */
test("The workbench serves exactly the members of the list", () => {
  const golden = readFileSync(path.join(__dirname, "golden", "served-members.txt"), "utf8");
  const members = servedMembers();
  expect(members.length).toBeGreaterThan(150);
  expect(`${members.join("\n")}\n`).toBe(golden);
});
