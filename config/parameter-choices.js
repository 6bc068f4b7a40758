"use strict";

const { readLawData } = require("./law-data");
const path = require("node:path");

const SOURCE = path.join(__dirname, "..", "src");

/** The name of a member is what people see in code only; Excel shows the value and its tooltip. */
const member = (value, tooltip) => ({
  name: value.toLowerCase().replace(/[^a-z0-9]+/g, "_"),
  stringValue: value,
  tooltip,
});

/** The words that the parameters policy, plan_status and status take, from the data of the law. */
function parameterChoices() {
  const { towns } = require("../src/districts/data/towns.json");
  const law = readLawData(path.join(SOURCE, "law", "data"), towns);
  return [
    {
      parameterName: "policy",
      id: "Policy",
      values: law.policies.map(({ id, description }) => member(id, description)),
    },
    {
      parameterName: "plan_status",
      id: "PlanStatus",
      values: law.planStatuses.values.map(({ status, value }) =>
        member(status, value === "1" ? "All of the amount withheld may be released." : "Nothing may be released yet."),
      ),
    },
    {
      parameterName: "status",
      id: "DistrictStatus",
      values: law.listings.map(({ listing, description }) => member(listing, description)),
    },
  ];
}

module.exports = { parameterChoices };
