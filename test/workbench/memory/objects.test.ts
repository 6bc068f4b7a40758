import { createMemoryBackend } from "../../../workbench/backend/memory";
import { OBJECT_CONTRACT } from "../object-contract";

describe("Objects of sheets in the memory backend", () => {
  test.each(OBJECT_CONTRACT.map((step) => [step.name, step] as const))("%s", (_name, { run, expected }) => {
    const backend = createMemoryBackend();
    expect(run(backend, backend.addSheet("Model").id)).toEqual(expected);
  });
});
