import { render } from "preact";

void Office.onReady().then(() => {
  const place = document.getElementById("pane");
  if (place) render(<h1>Lists</h1>, place);
});
