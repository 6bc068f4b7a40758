import { inManifest, once, withoutFile, type Fault } from "./fault";

export const faultsOfAddresses: readonly Fault[] = [
  {
    name: "half an address",
    code: "address-malformed",
    change: inManifest(
      'id="Help.Url" DefaultValue="https://addin.example.org/alliance/',
      'id="Help.Url" DefaultValue="/alliance/',
    ),
    at: ' id="Help.Url"',
    says: 'The resource "Help.Url" is "/alliance/docs/index.html"',
  },
  {
    name: "an icon over plain http",
    code: "address-not-https",
    change: inManifest('id="Icon.80" DefaultValue="https:', 'id="Icon.80" DefaultValue="http:'),
    at: ' id="Icon.80"',
    says: "over https only",
  },
  {
    name: "an address of this computer left over",
    code: "address-local",
    change: inManifest(
      '<SupportUrl DefaultValue="https://addin.example.org/alliance/',
      '<SupportUrl DefaultValue="https://localhost:3000/',
    ),
    at: "<SupportUrl",
    says: "SupportUrl is https://localhost:3000/docs/index.html",
  },
  {
    name: "an allowed domain over plain http",
    code: "address-not-https",
    change: inManifest("<Hosts>", "<AppDomains><AppDomain>http://example.org</AppDomain></AppDomains><Hosts>"),
    at: "<AppDomain>",
    says: "AppDomain is http://example.org",
  },
  {
    name: "an address that leads to no file",
    code: "file-missing",
    change: withoutFile("assets/icon-40.png"),
    at: ' id="Icon.40"',
    says: "leads to assets/icon-40.png, which is not in dist",
  },
  ...[16, 32, 80].map((size): Fault => ({
    name: `no image of ${size} pixels on the button`,
    code: "icon-size-missing",
    change: ({ manifest, ...rest }) => {
      const button = manifest.indexOf("<Control");
      const image = `<bt:Image size="${size}" resid="Icon.${size}"/>`;
      return { ...rest, manifest: manifest.slice(0, button) + once(manifest.slice(button), image, "") };
    },
    at: `<Icon>\n${" ".repeat(20)}`,
    says: `Control AllianceWithholding.Lists has no image of ${size} pixels`,
  })),
  {
    name: "two images of 24 pixels",
    code: "icon-size-repeated",
    change: inManifest("</Icon>", '  <bt:Image size="24" resid="Icon.24"/>\n</Icon>'),
    at: '  <bt:Image size="24" resid="Icon.24"/>\n</Icon>',
    says: "Group AllianceWithholding.Group has two images of 24 pixels",
  },
  {
    name: "an image of another size than it says",
    code: "png-size",
    change: inManifest('<bt:Image size="48" resid="Icon.48"/>', '<bt:Image size="48" resid="Icon.40"/>'),
    at: '<bt:Image size="48" resid="Icon.40"/>',
    says: "assets/icon-40.png, which is 40 x 40 pixels and should be 48 x 48",
  },
  {
    name: "an icon of the list of add-ins that is too large",
    code: "png-size",
    change: inManifest(
      '<IconUrl DefaultValue="https://addin.example.org/alliance/assets/icon-32.png',
      '<IconUrl DefaultValue="https://addin.example.org/alliance/assets/icon-64.png',
    ),
    at: "<IconUrl",
    says: "IconUrl leads to assets/icon-64.png, which is 64 x 64 pixels and should be 32 x 32",
  },
  {
    name: "an icon that is a web page",
    code: "not-a-png",
    change: ({ manifest, files, ...rest }) => ({
      ...rest,
      files: new Map(files).set("assets/icon.png", "<!doctype html><title>Sign in</title>"),
      manifest: once(
        manifest,
        '<HighResolutionIconUrl DefaultValue="https://addin.example.org/alliance/assets/icon-64.png"',
        '<HighResolutionIconUrl DefaultValue="https://addin.example.org/alliance/assets/icon.png"',
      ),
    }),
    at: "<HighResolutionIconUrl",
    says: "assets/icon.png, which is not a PNG file",
  },
];
