/** The one setting that the add-in keeps in a workbook (ExcelApi 1.4), read and brought to a value. */
const KEY = "AllianceWithholding.importAnswers";

/** What the setting holds; absent where the workbook has none of that name. */
export type SettingValue = { readonly value: unknown } | { readonly value?: undefined; readonly isAbsent: true };

/** What a write made of the answers that the workbook remembers. */
export interface SettingChange {
  readonly before: SettingValue;
  readonly after: SettingValue;
}

/** Queues the reading of the setting. */
export function loadSetting(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return setting;
}

/** What a setting held when it was loaded. */
export const valueOf = (loaded: Excel.Setting): SettingValue =>
  loaded.isNullObject ? { isAbsent: true } : { value: loaded.value as unknown };

export const isSameSetting = (a: SettingValue, b: SettingValue): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Queues what brings the setting from what it is to what is wanted. */
export function queueSetting(context: Excel.RequestContext, now: SettingValue, wanted: SettingValue): void {
  if (isSameSetting(now, wanted)) return;
  const { settings } = context.workbook;
  if ("isAbsent" in wanted) settings.getItem(KEY).delete();
  else settings.add(KEY, wanted.value);
}
