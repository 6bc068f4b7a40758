import fc from "fast-check";
import { CannotRead } from "../../../src/spreadsheet/issue";
import { eventsOf, eventsOfParser } from "./events";

describe("XML as writers may write it", () => {
  test.each([
    ["prefixes, which mean nothing here", `<x:row r="1"><x:c/></x:row>`],
    ["either quote, and spaces around the sign", `<c r = 'A"1' t\n=\n"it's"/>`],
    ["a sign that ends a tag within a value", `<c a="1>2" b='/>'/>`],
    ["named and numbered characters", `<t a="&lt;&quot;">&amp;&#233;&#x1F600;&apos;&gt;</t>`],
    ["literal text with marks", `<t>a<![CDATA[<b>&amp;]]>c<![CDATA[]]></t>`],
    ["comments and instructions", `<?xml version="1.0"?><!-- <a> --><t><!-- b --><?c d?>x</t><!---->\n`],
    ["every line end", "<t a='1\r\n2\t3\n4'>5\r6\r\n7\n</t>"],
    ["names of other languages", `<größe ß.1-x="1"/>`],
    ["an attribute that JavaScript has a meaning for", `<c __proto__="1" constructor="2"/>`],
    ["space at the end of tags", `<a ><b /></a\n>`],
  ])("%s", (_, xml) => {
    const expected = eventsOfParser(xml);
    expect(eventsOf([xml])).toEqual(expected);
    expect(eventsOf([...xml])).toEqual(expected);
  });

  test("gives names without their prefixes, and a tag that closes itself as two", () => {
    expect(eventsOf([`<x:c t="s"/>`])).toEqual([`open c [["t","s"]]`, "close c"]);
  });

  const NAMES = ["row", "c", "x:v", "v", "is"];
  const text = fc
    .string({ unit: "grapheme" })
    .map((value) =>
      value
        .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\ufffe\uffff]/g, "")
        .replace(/[<&>"']/g, (c) => `&#${c.charCodeAt(0)};`),
    );
  const attributes = fc.uniqueArray(fc.tuple(fc.constantFrom("r", "s", "t", "xml:space"), text), {
    selector: ([name]) => name,
  });
  const { element } = fc.letrec((tie) => ({
    element: fc
      .tuple(fc.constantFrom(...NAMES), attributes, fc.array(fc.oneof(text, tie("element")), { maxLength: 4 }))
      .map(([name, given, inside]) => {
        const start = `<${name}${given.map(([key, value]) => ` ${key}="${value}"`).join("")}`;
        return inside.length === 0 ? `${start}/>` : `${start}>${inside.join("")}</${name}>`;
      }),
  }));

  test("comes out as a complete parser reads it, however it is cut in pieces", () => {
    fc.assert(
      fc.property(element, fc.array(fc.nat(), { maxLength: 6 }), (xml, cuts) => {
        const xmlText = String(xml);
        const places = [0, ...cuts.map((cut) => cut % (xmlText.length + 1)).sort((a, b) => a - b), xmlText.length];
        const pieces = places.slice(1).map((end, index) => xmlText.slice(places[index], end));
        expect(eventsOf(pieces)).toEqual(eventsOfParser(xmlText));
      }),
    );
  });
});

describe("XML that is damaged", () => {
  const MALFORMED = [
    ["tags that do not match", "<a><b></a></b>"],
    ["a tag that only begins like its start", "<ab></a>"],
    ["an end that is missing", "<a><b></b>"],
    ["an end without a start", "<a/></a>"],
    ["a tag that breaks off", "<a><b"],
    ["a value that breaks off", `<a b="c`],
    ["a comment that breaks off", "<a><!-- b</a>"],
    ["literal text that breaks off", "<a><![CDATA[b</a>"],
    ["a value without quotes", "<a b=c/>"],
    ["an attribute without a value", "<a b/>"],
    ["attributes without a space between them", `<a b="1"c="2"/>`],
    ["an attribute twice", `<a b="1" b="2"/>`],
    ["no name", "<a>< ></a>"],
    ["a name that is none", "<a><1/></a>"],
    ["a slash within a tag", "<a / >"],
    ["a character without a name", "<a>&nbsp;</a>"],
    ["a sign without a character", "<a>b & c</a>"],
    ["a character that does not exist", "<a>&#xD800;</a>"],
    ["a character that XML cannot hold", `<a b="&#0;"/>`],
    ["two elements side by side", "<a/><b/>"],
    ["text beside the element", "<a/>b"],
    ["no element", "<?xml version='1.0'?> "],
    ["nothing", ""],
    ["a document type, whose names can be bombs", `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`],
    ["another declaration", "<a><!b></a>"],
  ] as const;

  test.each(MALFORMED)("%s", (_, xml) => {
    expect(() => eventsOf([xml])).toThrow(CannotRead);
    expect(() => eventsOf([...xml])).toThrow(CannotRead);
  });

  test.each([
    ["in one piece", ["<a>\n <b>\n  <c>&x;</c></b></a>"]],
    ["in several", ["<a>\n <", "b>", "\n", "  <c>", "&x;</c></b></a>"]],
  ])("is told with its place, %s", (_, pieces) => {
    const issue = (() => {
      try {
        return eventsOf(pieces);
      } catch (error) {
        return (error as CannotRead).issue;
      }
    })();
    // The third line, after two spaces and the tag <c>.
    expect(issue).toEqual({ code: "malformed-part", facts: { part: "part.xml", line: 3, column: 5 } });
  });

  test.each([
    ["a comment", "<!--"],
    ["a value", `<b c="`],
    ["a literal text", "<![CDATA["],
  ])("%s without end is not waited for", (_, start) => {
    const piece = " ".repeat(1024 * 1024);
    let length = 0;
    const pieces = (function* () {
      yield `<a>${start}`;
      for (; length < 50; length++) yield piece;
    })();
    expect(() => eventsOf(pieces)).toThrow("malformed-part");
    expect(length).toBeLessThan(6);
  });

  test("is told for any text, or the text is read, and nothing else happens", () => {
    const marks = fc.constantFrom("<", ">", "/", "a", "=", '"', "'", "&", ";", "!", "-", "[", "]", "?", " ", "\n");
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 30 }), (pieces) => {
        try {
          eventsOf(pieces);
        } catch (error) {
          expect(error).toBeInstanceOf(CannotRead);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
