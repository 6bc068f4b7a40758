/** Where pages say which fiscal years a policy or a topic covers, they say what the data of the law say. */
import { eachYear, fiscalYearsOf, spanOf, yearsInWords } from "../../src/law/by-years";
import { POLICIES, type Policy } from "../../src/law/policies";
import { TOPICS } from "../../src/law/topics";
import { rowsOf } from "./support";

const INDEX = "docs/functions/index.md";
const covered = ({ designations }: Policy) => spanOf(designations.map(({ years }) => years));

test.each(POLICIES.map((policy) => [policy.id, policy] as const))(
  "the table of policies says what %s covers",
  (id, policy) => {
    expect(rowsOf(INDEX, new RegExp(`^\`"${id}"\`$`))).toEqual([
      [`\`"${id}"\``, expect.any(String), yearsInWords(covered(policy))],
    ]);
  },
);

test("the table of what policies do has each covered year in one row", () => {
  const years = rowsOf(INDEX, /^FY \d{4}( to FY \d{4})?$/).flatMap(([span = ""]) => {
    const [from = 0, to = from] = [...span.matchAll(/\d{4}/g)].map(Number);
    return eachYear(fiscalYearsOf({ from, to }));
  });
  expect(years).toEqual(eachYear(spanOf(POLICIES.map(covered))));
});

test("the page of ALLIANCE_SOURCE has each topic with the years that its citations cover", () => {
  const years = TOPICS.map(({ topic, cited }) => {
    const spans = cited.flatMap((one) => one.years ?? []);
    return [`\`${topic}\``, spans.length === 0 ? "whatever the year" : yearsInWords(spanOf(spans))];
  });
  const topics = new RegExp(`^\`(${TOPICS.map(({ topic }) => topic).join("|")})\`$`);
  expect(rowsOf("docs/functions/alliance-source.md", topics).map(([topic, , said]) => [topic, said])).toEqual(years);
});
