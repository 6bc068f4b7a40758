import { pathSegments } from "../../../workbench/server/static-files";

test.each([
  ["a plain path", "/assets/icon-16.png", ["assets", "icon-16.png"]],
  ["the root", "/", []],
  ["an encoded space", "/a%20b.txt", ["a b.txt"]],
  ["doubled slashes and single dots", "//./a/./b.js", ["a", "b.js"]],
  ["a name of three dots", "/.../a", ["...", "a"]],
  ["a parent folder", "/a/../b", null],
  ["an encoded parent folder", "/%2e%2E/b", null],
  ["an encoded slash after a parent folder", "/..%2fb", null],
  ["a backslash", "/a%5c..%5cb", null],
  ["a drive or a stream of Windows", "/a:b", null],
  ["a zero", "/a%00b", null],
  ["a broken escape", "/%e0%a4%a", null],
])("the segments of %s", (_what, path, expected) => {
  expect(pathSegments(path)).toEqual(expected);
});
