import { element, PACKAGE, textElement, XML_HEAD } from "../xml";

export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly description: string;
  /** Fixed, so that the file is the same whenever it is made. */
  readonly created: string;
}

export const coreXml = ({ title, subject, creator, description, created }: Properties): string =>
  XML_HEAD +
  element(
    "cp:coreProperties",
    {
      "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    textElement("dc:title", title),
    textElement("dc:subject", subject),
    textElement("dc:creator", creator),
    textElement("dc:description", description),
    textElement("dcterms:created", created, { "xsi:type": "dcterms:W3CDTF" }),
    textElement("dcterms:modified", created, { "xsi:type": "dcterms:W3CDTF" }),
  );

export const appXml = (): string =>
  XML_HEAD +
  element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    textElement("Application", "Microsoft Excel"),
    textElement("AppVersion", "16.0300"),
  );
