/** Formulas without the add-in that calculate the same to the cent in Excel since 2010, LibreOffice and Google Sheets. */
export {
  hasNoForm,
  type NativeCall,
  type NativeFormula,
  type NativeOutcome,
  type NativeRequest,
  type NoNativeForm,
} from "./request";
export { Lookups } from "./lookups";
export { ABOUT_DISTRICTS } from "./lookups/asked";
export { LOOKUP_MARK } from "./lookups/lookup-sheet";
export { nativeFormula } from "./native-formula";
export { evaluateNative } from "./evaluate";
