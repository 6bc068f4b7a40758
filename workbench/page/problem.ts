import { elementById } from "./elements";

/** Shows, in place of everything else, why there is no workbook, and what can be opened instead. */
export function showProblem(title: string, sentence: string, offerSample: boolean): void {
  elementById("cover").hidden = true;
  elementById("problem-title").textContent = title;
  elementById("problem-text").textContent = sentence;
  elementById("open-sample").hidden = !offerSample;
  elementById<HTMLAnchorElement>("try-again").href = location.href;
  elementById("problem").hidden = false;
  elementById(offerSample ? "open-sample" : "try-again").focus();
}
