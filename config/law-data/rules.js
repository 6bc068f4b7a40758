"use strict";

const path = require("node:path");
const { inWords, yearProblems, yearsOf } = require("./years");

/**
 * Whether the files of the law fit together. Each rule is handed the files by kind and a `report(file, where, message)`; it is run
 * only where every file has the form that its schema asks for.
 */
function citationsNameSources({ all, sources }, report) {
  const visit = (file, value, where) => {
    if (typeof value !== "object" || value === null) return;
    if (where.at(-1) === "citation" && !(value.source in sources.value)) {
      report(
        file,
        [...where, "source"],
        `the citation names the source "${value.source}", which sources.yaml does not hold`,
      );
    }
    for (const [key, part] of Object.entries(value))
      visit(file, part, [...where, Array.isArray(value) ? Number(key) : key]);
  };
  for (const file of all) if (file !== sources) visit(file, file.value, []);
}

function idsAreFileNames({ lists, parameters, policies }, report) {
  for (const file of [...lists, ...parameters, ...policies]) {
    const expected = path.posix.basename(file.name).replace(/\.ya?ml$/, "");
    if (file.value.id !== expected)
      report(file, ["id"], `the id is "${file.value.id}", and the file is named "${expected}"`);
  }
}

/** The label is what people choose a list by; one that kept its old years when the list went on would name another list. */
function labelsNameTheYears({ lists }, report) {
  for (const file of lists) {
    const years = inWords(yearsOf(file.value.years));
    const { label } = file.value;
    if (label !== years && !label.startsWith(`${years}, `)) {
      report(file, ["label"], `the label has to begin with "${years}", the years of the list, and it is "${label}"`);
    }
  }
}

function valuesHaveNoGaps({ lists, parameters }, report) {
  for (const file of parameters) {
    for (const { index, message } of yearProblems(file.value.values)) report(file, ["values", index], message);
  }
  for (const file of lists) {
    const wanted = yearsOf(file.value.years);
    file.value.members.forEach(({ baseYears }, group) => {
      for (const { index, message } of yearProblems(baseYears, wanted)) {
        report(file, ["members", group, "baseYears", index], message);
      }
    });
  }
}

function districtsAreTowns({ lists, towns }, report) {
  for (const file of lists) {
    const seen = new Set();
    file.value.members.forEach(({ districts }, group) => {
      districts.forEach((district, index) => {
        const where = ["members", group, "districts", index];
        if (!towns.includes(district)) report(file, where, `"${district}" is none of the 169 towns`);
        if (seen.has(district)) report(file, where, `${district} stands twice in the list`);
        seen.add(district);
      });
    });
  }
}

function designationsNameLists({ lists, policies }, report) {
  for (const file of policies) {
    const { designations } = file.value;
    for (const { index, message } of yearProblems(designations)) report(file, ["designations", index], message);
    designations.forEach(({ years, list: id }, index) => {
      const list = lists.find(({ value }) => value.id === id);
      const where = ["designations", index, "list"];
      if (!list) return report(file, where, `there is no list "${id}"`);
      const [wanted, covered] = [yearsOf(years), yearsOf(list.value.years)];
      if (wanted.from < covered.from || wanted.to > covered.to) {
        report(file, where, `the list "${id}" covers ${inWords(covered)}, not all of ${inWords(wanted)}`);
      }
    });
  }
}

/** For each status that a policy's lists give, exactly one rule in each of its years. */
function eachStatusHasOneRule({ lists, policies }, report) {
  for (const file of policies) {
    const { designations, rules } = file.value;
    for (const status of new Set(rules.map((rule) => rule.status))) {
      const own = rules.map((rule, index) => ({ ...rule, index })).filter((rule) => rule.status === status);
      for (const { index, message } of yearProblems(own)) report(file, ["rules", own[index].index], message);
    }
    designations.forEach(({ years, list: id }, index) => {
      const statuses = new Set(lists.find(({ value }) => value.id === id)?.value.members.map(({ status }) => status));
      const { from, to } = yearsOf(years);
      for (const status of statuses) {
        for (let year = from; year <= to; year++) {
          const held = rules.some((rule) => {
            const span = yearsOf(rule.years);
            return rule.status === status && span.from <= year && year <= span.to;
          });
          if (!held) {
            report(file, ["designations", index], `no rule holds for the status ${status} in FY ${year}`);
            break;
          }
        }
      }
    });
  }
}

/** The properties of a rule that name a parameter, with the kind that it must be of. */
const PARAMETERS_OF_RULES = {
  measuredGrant: "measured year",
  takenOut: "share of an increase",
  share: "share",
  referenceYear: "fiscal year",
};

function rulesNameParameters({ parameters, policies }, report) {
  for (const file of policies) {
    file.value.rules.forEach((rule, index) => {
      for (const [property, kind] of Object.entries(PARAMETERS_OF_RULES)) {
        if (rule[property] === undefined) continue;
        const where = ["rules", index, property];
        const parameter = parameters.find(({ value }) => value.id === rule[property])?.value;
        if (!parameter) report(file, where, `there is no parameter "${rule[property]}"`);
        else if (parameter.kind !== kind)
          report(file, where, `"${parameter.id}" is a ${parameter.kind}, not a ${kind}`);
        else {
          const wanted = yearsOf(rule.years);
          const spans = parameter.values.map(({ years }) => yearsOf(years));
          const [from, to] = [Math.min(...spans.map((s) => s.from)), Math.max(...spans.map((s) => s.to))];
          if (wanted.from < from || wanted.to > to) {
            report(file, where, `"${parameter.id}" covers ${inWords({ from, to })}, not all of ${inWords(wanted)}`);
          }
        }
      }
    });
  }
}

function topicsPointSomewhere({ parameters, policies, topics }, report) {
  const seen = new Set();
  topics.value.forEach((entry, index) => {
    const has = (files, id) => files.some(({ value }) => value.id === id);
    if (seen.has(entry.topic)) report(topics, [index, "topic"], `the topic "${entry.topic}" stands twice`);
    seen.add(entry.topic);
    if (entry.parameter !== undefined && !has(parameters, entry.parameter)) {
      report(topics, [index, "parameter"], `there is no parameter "${entry.parameter}"`);
    }
    const policy = entry.designationsOf ?? entry.baseYearsOf ?? entry.ruleOf?.policy;
    if (policy !== undefined && !has(policies, policy)) report(topics, [index], `there is no policy "${policy}"`);
    const rules = policies.find(({ value }) => value.id === entry.ruleOf?.policy)?.value.rules ?? [];
    if (entry.ruleOf && rules.every(({ status }) => status !== entry.ruleOf.status)) {
      report(topics, [index, "ruleOf"], `the policy "${policy}" has no rule for the status ${entry.ruleOf.status}`);
    }
  });
}

function planItemsStandOnce({ planItems }, report) {
  const seen = new Set();
  planItems.value.groups.forEach(({ items }, group) => {
    items.forEach(({ item }, index) => {
      if (seen.has(item))
        report(planItems, ["groups", group, "items", index, "item"], `the item "${item}" stands twice`);
      seen.add(item);
    });
  });
}

module.exports = {
  RULES: [
    citationsNameSources,
    idsAreFileNames,
    labelsNameTheYears,
    valuesHaveNoGaps,
    districtsAreTowns,
    designationsNameLists,
    eachStatusHasOneRule,
    rulesNameParameters,
    topicsPointSomewhere,
    planItemsStandOnce,
  ],
};
