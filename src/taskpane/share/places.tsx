import type { Area } from "../../formula/area";
import { placeText } from "../../share/address";
import { problemOf } from "../../workbook/problem";
import type { ScreenProps } from "../frame/screen-props";

import { shareTexts } from "../texts/share";

interface Props extends ScreenProps {
  readonly sheet: string;
  readonly area: Area;
}

/** Cells by their address; a click selects them in the workbook. */
export function Place({ sheet, area, workbook, report }: Props) {
  const address = placeText(sheet, area);
  const select = (): void => {
    workbook.selectAddress(address).catch((error: unknown) => report({ outcome: problemOf(error), actions: [] }));
  };
  return (
    <button type="button" class="plain place" onClick={select}>
      <span class="only-read">{`${shareTexts().select} `}</span>
      {address}
    </button>
  );
}

export const cell = ({ row, column }: { readonly row: number; readonly column: number }): Area => ({
  row,
  column,
  rows: 1,
  columns: 1,
});
