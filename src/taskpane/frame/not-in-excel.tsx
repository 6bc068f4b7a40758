const REASONS = {
  "no-excel":
    "This page is the pane of an Excel add-in. Open a workbook in Excel and choose District lists on the Home tab.",
  "office-js-missing":
    "The part of Office that connects this pane with Excel (office.js) could not be loaded. Check the network connection, or ask your administrator whether its address is allowed, then open the pane again.",
} as const;

/** What the page says where it cannot work. */
export function NotInExcel({ reason }: { readonly reason: keyof typeof REASONS }) {
  return (
    <main class="alone">
      <h1>Alliance Withholding</h1>
      <p>{REASONS[reason]}</p>
    </main>
  );
}
