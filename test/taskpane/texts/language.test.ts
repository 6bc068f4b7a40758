/** @jest-environment jsdom */
import { englishPart, ENGLISH, languageFor, speak } from "../../../src/taskpane/texts/language";
import { frameTexts } from "../../../src/taskpane/texts/frame";

afterEach(() => speak(ENGLISH));

it.each([
  ["Spanish of any country", "es-MX", "es"],
  ["Spanish alone", "es", "es"],
  ["Spanish in capitals", "ES-es", "es"],
  ["a language that the pane does not speak", "fr-FR", "en"],
  ["English of any country", "en-GB", "en"],
  ["a word that begins as a language does", "estonian", "en"],
  ["a name of every object", "constructor", "en"],
  ["nothing", undefined, "en"],
])("an Excel in %s has the pane in it, or in English", async (_what, displayLanguage, tag) => {
  speak(await languageFor(displayLanguage));
  expect(document.documentElement.lang).toBe(tag);
  expect(frameTexts().undo).toBe(tag === "es" ? "Deshacer" : "Undo");
});

it("says of what stays English that it is", async () => {
  expect(englishPart()).toEqual({});
  speak(await languageFor("es-ES"));
  expect(englishPart()).toEqual({ lang: "en" });
});
