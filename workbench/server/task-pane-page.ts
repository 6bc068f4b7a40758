/** The address may stand bare: minified pages leave the quotes out. */
const OFFICE_JS_TAG =
  /(<script\b[^>]*?\bsrc\s*=\s*)(?:(["'])[^"']*\boffice(?:\.debug)?\.js\2|[^"'\s>]*\boffice(?:\.debug)?\.js(?=[\s>]))/gi;

/**
 * The task pane's page as built, but with office.js from this server: the built page names Microsoft's server, which a
 * computer without a network cannot reach.
 */
export const withLocalOfficeJs = (page: string): string => page.replace(OFFICE_JS_TAG, '$1"/office-js/office.js"');
