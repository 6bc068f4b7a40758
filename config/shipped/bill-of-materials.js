"use strict";

/** CycloneDX 1.6. Without a date and without a random number, so that the same input makes the same bytes. */
const SPEC = { $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json", bomFormat: "CycloneDX", specVersion: "1.6" };

const purlOf = (name, version) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/** "sha512-<base64>" of a lock file as the hexadecimal digits that CycloneDX wants. */
function hashesOf(integrity) {
  const [, base64] = /^sha512-(\S+)$/.exec(integrity ?? "") ?? [];
  return base64 ? [{ alg: "SHA-512", content: Buffer.from(base64, "base64").toString("hex") }] : [];
}

/** A licence by its identifier; what is no plain identifier stands as a name. */
const licencesOf = (licence) =>
  typeof licence !== "string"
    ? []
    : [{ license: /^[A-Za-z0-9.+-]+$/.test(licence) && licence !== "LICENSE" ? { id: licence } : { name: licence } }];

function component({ name, version, licence, integrity, homepage, scope }) {
  const purl = purlOf(name, version);
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    scope,
    hashes: hashesOf(integrity),
    licenses: licencesOf(licence),
    purl,
    ...(homepage ? { externalReferences: [{ type: "website", url: homepage }] } : {}),
  };
}

/**
 * What the project ships or is built with. `packages` have name, version, licence and integrity; `services` are addresses that it
 * loads from at run time.
 */
function billOfMaterials({ project, packages, scope = "required", services = [] }) {
  const components = packages.map((one) => component({ ...one, scope }));
  const own = purlOf(project.name, project.version);
  return {
    ...SPEC,
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": own,
        name: project.name,
        version: project.version,
        description: project.description,
        licenses: licencesOf(project.license),
        purl: own,
      },
    },
    components,
    ...(services.length > 0 ? { services } : {}),
    dependencies: [
      { ref: own, dependsOn: components.map((one) => one["bom-ref"]) },
      ...components.map((one) => ({ ref: one["bom-ref"] })),
    ],
  };
}

/** The packages of a lock file by name and version, each once. */
function packagesOfLock(lock) {
  const found = new Map();
  for (const [place, { version, license, integrity, name: alias, link }] of Object.entries(lock.packages)) {
    if (place === "" || link || !version) continue;
    const name = alias ?? place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
    found.set(`${name}@${version}`, { name, version, licence: license, integrity });
  }
  return [...found.keys()].sort().map((key) => found.get(key));
}

module.exports = { billOfMaterials, packagesOfLock };
