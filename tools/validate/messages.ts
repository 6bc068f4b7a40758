/** The one catalogue of what is said about a manifest: what was found, what is allowed, what to do. */
export const MESSAGES = {
  "not-well-formed": (f: { detail: string }) =>
    `This is not well-formed XML: ${f.detail}. Mend it first; nothing else can be checked before.`,
  schema: (f: { detail: string }) => `Microsoft's schema does not allow this: ${f.detail}`,
  service: (f: { title: string; content: string }) => `Microsoft's validation service says: ${f.title}. ${f.content}`,

  "element-missing": (f: { path: string; why: string }) => `There is no ${f.path}: ${f.why}. Add it.`,
  guid: (f: { found: string }) =>
    `Id is "${f.found}". It has to be a GUID: 8-4-4-4-12 hexadecimal digits, as crypto.randomUUID() makes them.`,
  "version-form": (f: { found: string }) => `Version is "${f.found}". Give four numbers such as 1.2.3.0.`,
  "version-of-package": (f: { found: string; version: string }) =>
    `Version is ${f.found}, but package.json says ${f.version}. The first three numbers have to be the same: change one of the two.`,
  host: (f: { where: string; found: string }) =>
    `${f.where} names ${f.found || "no host"}. The functions are made for Excel: name Workbook, and nothing else.`,
  permissions: (f: { found: string }) =>
    `Permissions is ${f.found || "empty"}. The pane writes tables and the functions read the workbook: it has to be ReadWriteDocument.`,
  requirement: (f: { set: string; needed: string; found: string }) =>
    `Requirements asks for ${f.set} ${f.found || "in no version"}. The add-in needs at least ${f.needed}: without it Excel would load the add-in and fail later.`,
  namespace: (_facts: Record<never, never>) =>
    "There is a Namespace element. Formulas would have to be written with that prefix, and every workbook saved so far would break: take it out.",
  "namespace-of-test": (_facts: Record<never, never>) =>
    "This is the test add-in, and it has no Namespace element. Beside the real add-in Excel would know only one function of each name: build it with ADDIN_VARIANT=test.",
  "runtime-lifetime": (f: { found: string }) =>
    `The runtime's lifetime is "${f.found || "short"}". Functions and pane share a runtime only with lifetime="long".`,
  "taskpane-id": (f: { id: string }) =>
    `An action has the TaskpaneId "${f.id}". A runtime with lifetime="long" has one pane only: take the element out.`,
  "shared-resid": (f: { element: string; found: string; runtime: string }) =>
    `${f.element} names "${f.found}", but the runtime names "${f.runtime}". Excel shares the runtime only where both are the same resource: write resid="${f.runtime}".`,
  "default-page": (f: { found: string; runtime: string }) =>
    `DefaultSettings opens ${f.found}, but the runtime's page is ${f.runtime}. Older Excels would open another pane: give the same address.`,
  "group-label": (f: { found: string; displayName: string }) =>
    `The ribbon group is labelled "${f.found}", but the add-in is called "${f.displayName}". People look for it by that name: use the same.`,

  "resid-unresolved": (f: { element: string; resid: string; section: string }) =>
    `${f.element} names the resource "${f.resid}", which is not under Resources. Add it to ${f.section}, or correct the name.`,
  "resid-section": (f: { element: string; resid: string; section: string; found: string }) =>
    `${f.element} names the resource "${f.resid}", which stands in ${f.found}. Excel looks for it in ${f.section}: move it there.`,
  "resource-unused": (f: { id: string }) => `No element names the resource "${f.id}". Take it out, or use it.`,
  "id-too-long": (f: { id: string; length: number; limit: number }) =>
    `The name of the resource "${f.id}" has ${f.length} characters; ${f.limit} are allowed. Shorten it here and where it is used.`,
  "resource-repeated": (f: { id: string; first: number }) =>
    `The resource "${f.id}" is there already, on line ${f.first}. Give it a name of its own.`,
  "element-id-repeated": (f: { element: string; id: string; first: number }) =>
    `The id "${f.id}" of this ${f.element} is taken already, on line ${f.first}. Give it one of its own.`,
  "text-too-long": (f: { what: string; length: number; limit: number }) =>
    `${f.what} has ${f.length} characters; ${f.limit} are allowed. Shorten the text.`,

  "address-malformed": (f: { what: string; found: string }) =>
    `${f.what} is "${f.found}", which is not a web address. Give the whole address with https://.`,
  "address-not-https": (f: { what: string; found: string }) =>
    `${f.what} is ${f.found}. Excel loads add-ins over https only: give an https address.`,
  "address-local": (f: { what: string; found: string }) =>
    `${f.what} is ${f.found}, an address of this computer, in a manifest for other people. Build it with ADDIN_BASE_URL.`,
  "file-missing": (f: { what: string; path: string; where: string }) =>
    `${f.what} leads to ${f.path}, which is not in ${f.where}. Correct the address, or build again so that the file is there.`,

  "icon-size-missing": (f: { element: string; size: number }) =>
    `The icon of ${f.element} has no image of ${f.size} pixels. Excel needs 16, 32 and 80: add it.`,
  "icon-size-repeated": (f: { element: string; size: number }) =>
    `The icon of ${f.element} has two images of ${f.size} pixels. Take one out.`,
  "not-a-png": (f: { what: string; path: string }) =>
    `${f.what} leads to ${f.path}, which is not a PNG file. Excel shows no other kind: make it again with npm run icons.`,
  "png-size": (f: { what: string; path: string; width: number; height: number; size: number }) =>
    `${f.what} leads to ${f.path}, which is ${f.width} x ${f.height} pixels and should be ${f.size} x ${f.size}. Name the image of that size.`,

  "script-fails": (f: { detail: string }) =>
    `The script of the functions does not run by itself: ${f.detail}. It may use nothing but CustomFunctions.`,
  "metadata-unreadable": (f: { detail: string }) =>
    `The description of the functions cannot be read: ${f.detail}. Build again.`,
  "function-not-associated": (f: { id: string }) =>
    `The function ${f.id} is described, but the script does not associate it: Excel would show it and never get a result.`,
  "function-not-described": (f: { id: string }) =>
    `The script associates the function ${f.id}, which is not described: Excel would never offer it.`,
  "function-without-help": (f: { id: string }) =>
    `The function ${f.id} has no helpUrl. Give its JSDoc a @helpurl that leads to its page.`,
  "page-without-functions": (f: { page: string; script: string }) =>
    `${f.page} does not load ${f.script}. In a shared runtime the page's own scripts run, so the functions would be missing.`,
  "action-not-associated": (f: { name: string }) =>
    `A button runs the function "${f.name}", which no script of the pane associates with Office.actions.associate.`,
} as const;
