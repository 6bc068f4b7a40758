import fs from "node:fs";
import path from "node:path";
import { type WorkbookAnswer } from "../../../workbench/server/workbook-file";
import { folderWith, request, withServer } from "./client";

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const folder = folderWith({
  "empty.xlsx": "",
  "letter.xlsx": "Dear superintendent, enclosed is the budget.",
  "cut-off.xlsx": new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]),
  "old-or-encrypted.xlsx": new Uint8Array([...OLE_HEADER, ...new Array<number>(504).fill(0)]),
  "folder.xlsx/inside.txt": "",
});
afterAll(() => folder.remove());

const inFolder = (name: string): string => path.join(folder.path, name);

const askFor = (workbook: string | undefined, address = "/api/workbook"): Promise<WorkbookAnswer> =>
  withServer(workbook === undefined ? {} : { workbook }, async (server) => {
    const answer = JSON.parse((await request(server, address)).body) as WorkbookAnswer;
    const after = await request(server, "/office-js/office.js");
    expect(after.status).toBe(200);
    return answer;
  });

/** Each row is asked for, and the server is then asked for something else: it must have survived. */
test.each([
  ["a missing file", "gone.xlsx", /There is no file "gone\.xlsx"/],
  ["a folder", "folder.xlsx", /"folder\.xlsx" is a folder/],
  ["an empty file", "empty.xlsx", /"empty\.xlsx" is empty/],
  ["a file that is no workbook", "letter.xlsx", /"letter\.xlsx" is not an Excel workbook/],
  ["a workbook whose end is missing", "cut-off.xlsx", /"cut-off\.xlsx" is damaged/],
  ["a file in the shape of an encrypted or an old workbook", "old-or-encrypted.xlsx", /"old-or-encrypted\.xlsx" is /],
])("%s is answered with a sentence, and the server goes on", async (_what, name, sentence) => {
  const answer = await askFor(inFolder(name));
  expect(answer).toMatchObject({ ok: false, name, sample: false, sentence: expect.stringMatching(sentence) as string });
});

test("a file beyond 50 MB is refused by its size, without being read", async () => {
  const huge = inFolder("huge.xlsx");
  fs.closeSync(fs.openSync(huge, "w"));
  // A hole in the file: it takes no room on the disk.
  fs.truncateSync(huge, 50 * 1024 * 1024 + 1);
  const reading = jest.spyOn(fs.promises, "readFile");
  const answer = await askFor(huge);
  expect(reading.mock.calls.map(([file]) => file)).not.toContain(huge);
  reading.mockRestore();
  expect(answer).toMatchObject({ ok: false, sentence: expect.stringMatching(/50 MB/) as string });
});

test("the file is read anew for each request", async () => {
  const file = inFolder("grows.xlsx");
  fs.writeFileSync(file, "");
  await withServer({ workbook: file }, async (server) => {
    const sentence = async () => {
      const answer = JSON.parse((await request(server, "/api/workbook")).body) as WorkbookAnswer;
      return answer.ok ? "" : answer.sentence;
    };
    expect(await sentence()).toMatch(/is empty/);
    fs.writeFileSync(file, "now a letter");
    expect(await sentence()).toMatch(/is not an Excel workbook/);
  });
});

const sample = path.join(__dirname, "..", "..", "..", "assets", "sample-budget.xlsx");

test("without a file of the user's the sample is opened", async () => {
  const answer = await askFor(undefined);
  expect([answer.name, answer.sample, answer.ok]).toEqual(["sample-budget.xlsx", true, fs.existsSync(sample)]);
});

test("the sample can be asked for in place of a file that cannot be opened", async () => {
  const answer = await askFor(inFolder("empty.xlsx"), "/api/workbook?sample");
  expect([answer.name, answer.sample]).toEqual(["sample-budget.xlsx", true]);
});
