import { render } from "preact";
import { EXCEL_ACTIONS } from "./excel-actions";
import { followCulture } from "./frame/follow-culture";
import { NotInExcel } from "./frame/not-in-excel";
import { Pane } from "./frame/pane";
import { followOfficeTheme } from "./frame/theme";
import { languageFor, speak } from "./texts/language";
import "./style/tokens.css";
import "./style/base.css";
import "./style/frame.css";
import "./style/lists.css";
import "./style/import.css";
import "./style/explain.css";
import "./style/share.css";

const place = document.getElementById("pane");

async function start(into: HTMLElement): Promise<void> {
  if (typeof Office === "undefined") {
    speak(await languageFor(navigator.language));
    render(<NotInExcel reason="office-js-missing" />, into);
    return;
  }
  const { host } = await Office.onReady();
  speak(await languageFor(Office.context.displayLanguage || navigator.language));
  if (host !== Office.HostType.Excel) {
    render(<NotInExcel reason="no-excel" />, into);
    return;
  }
  followOfficeTheme();
  const draw = (): void => render(<Pane workbook={EXCEL_ACTIONS} />, into);
  followCulture(Office.context.contentLanguage, draw);
  draw();
}

if (place) void start(place);
