interface Facts {
  readonly version: string;
  readonly baseUrl: string;
  readonly officeJsUrl: string;
  readonly isTest: boolean;
}

const TEST_NOTE = `
This is the test add-in, to be installed beside the real one for a few people: its functions are called TEST.ALLIANCE_WITHHOLD
and so on, and Excel lists it as "Alliance Withholding (test)". Workbooks made with it are not for use.
`;

/** README.txt of the archive: what is in it and what to do with it, for whoever deploys it. */
export const readMe = ({ version, baseUrl, officeJsUrl, isTest }: Facts): string => `Alliance Withholding ${version}${
  isTest
    ? `, test
${TEST_NOTE}`
    : "\n"
}
site/                    Serve these files at ${baseUrl}
hosting/                 Samples for nginx, IIS and Azure Static Web Apps, with the headers that belong to this package
manifest.xml             Hand this to the administrator of Microsoft 365, who uploads it ${isTest ? "for those who test" : "once for everyone"}
bom.json                 What is shipped (CycloneDX)
bom-build-tools.json     What it was built with; none of it is shipped (CycloneDX)
THIRD-PARTY-NOTICES.txt  Licences of the code that is shipped
LICENSE.txt              Licence of the add-in
SHA256SUMS               Check the files with: sha256sum --check SHA256SUMS

office.js is loaded from ${officeJsUrl}
Step by step: site/docs/deployment.html. What is defended, and how: site/docs/security.html.
`;
