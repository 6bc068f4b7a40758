"use strict";

/** "2013-2017" or 2018 as { from, to }. */
function yearsOf(text) {
  const [from, to = from] = String(text).split("-").map(Number);
  return { from, to };
}

const inWords = ({ from, to }) => (from === to ? `FY ${from}` : `FY ${from}-${to}`);

/**
 * Problems of a list of entries that each hold for some years: years that run backwards, overlap, leave a gap, or miss the years
 * that are wanted. Gives { index, message }; the index is that of the entry to look at.
 */
function yearProblems(entries, wanted) {
  const spans = entries.map(({ years }, index) => ({ ...yearsOf(years), index }));
  const backwards = spans.filter(({ from, to }) => to < from);
  if (backwards.length > 0) {
    return backwards.map(({ index, from, to }) => ({ index, message: `the years ${from}-${to} run backwards` }));
  }
  const ordered = [...spans].sort((a, b) => a.from - b.from);
  const problems = [];
  for (let i = 1; i < ordered.length; i++) {
    const [before, after] = [ordered[i - 1], ordered[i]];
    const { index } = after;
    if (after.from <= before.to) {
      problems.push({ index, message: `${inWords(after)} overlaps ${inWords(before)}, which has a value of its own` });
    } else if (after.from > before.to + 1) {
      const gap = inWords({ from: before.to + 1, to: after.from - 1 });
      problems.push({ index, message: `there is a gap before ${inWords(after)}: nothing holds for ${gap}` });
    }
  }
  const first = ordered[0];
  const last = ordered.reduce((most, span) => (span.to > most.to ? span : most), first);
  if (wanted && (first.from !== wanted.from || last.to !== wanted.to)) {
    const covered = inWords({ from: first.from, to: last.to });
    problems.push({ index: first.index, message: `the entries cover ${covered}, and ${inWords(wanted)} is wanted` });
  }
  return problems;
}

module.exports = { yearsOf, yearProblems, inWords };
