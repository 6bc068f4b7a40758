import { pngSize } from "../../../tools/validate/png-size";

/** The first 24 bytes of a PNG file: signature, length and name of the first chunk, width, height. */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.from("89504e470d0a1a0a0000000d494844520000000000000000", "hex");
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

test("width and height are told apart", () => {
  expect(pngSize(header(32, 80))).toEqual({ width: 32, height: 80 });
});

const others = [
  { name: "a file cut off in its header", bytes: header(32, 32).subarray(0, 20) },
  { name: "a GIF", bytes: Buffer.concat([Buffer.from("GIF89a"), header(32, 32).subarray(6)]) },
  { name: "an empty file", bytes: Buffer.alloc(0) },
];
test.each(others)("$name has no size", ({ bytes }) => {
  expect(pngSize(bytes)).toBeUndefined();
});
