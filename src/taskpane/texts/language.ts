/** The language that the pane speaks. It is chosen once, before anything is drawn. */
import type { Catalogue } from "./catalogue";

export interface Language {
  /** As the attribute `lang` names it. */
  readonly tag: string;
  /** Null for English, whose texts come with the screens that show them. */
  readonly catalogue: Catalogue | null;
}

export const ENGLISH: Language = { tag: "en", catalogue: null };

/** Every other language is a chunk of its own, loaded only where it is spoken. */
const OTHERS: ReadonlyMap<string, () => Promise<Catalogue>> = new Map([
  ["es", async () => (await import(/* webpackChunkName: "spanish" */ "./spanish")).SPANISH],
]);

/** The language for Excel's display language, such as "es-MX"; English where the pane does not speak that, or it cannot be loaded. */
export async function languageFor(displayLanguage: string | undefined): Promise<Language> {
  const tag = (displayLanguage ?? "").split("-")[0]?.toLowerCase() ?? "";
  const load = OTHERS.get(tag);
  if (!load) return ENGLISH;
  try {
    return { tag, catalogue: await load() };
  } catch {
    return ENGLISH;
  }
}

let spoken = ENGLISH;

export function speak(language: Language): void {
  spoken = language;
  document.documentElement.lang = language.tag;
}

/** The texts of one part of the pane. They are asked for anew at each drawing: when a file is loaded, no language is chosen yet. */
export const textsOf =
  <Part extends keyof Catalogue>(part: Part, english: Catalogue[Part]) =>
  (): Catalogue[Part] =>
    spoken.catalogue?.[part] ?? english;

/** For parts that are English in every language: what the law, the functions and the State's documents say in their own words. */
export const englishPart = (): { readonly lang?: string } => (spoken.tag === "en" ? {} : { lang: "en" });
