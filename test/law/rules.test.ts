import { compute, Computation } from "../../src/law/computation";
import { designationIn, type Designation } from "../../src/law/designation";
import { GrantFigure } from "../../src/law/grants";
import { POLICIES, readPolicy, ruleFor, type Policy } from "../../src/law/policies";
import { cents, countOf } from "../../src/money/cents";
import { fiscalYear } from "../../src/money/fiscal-year";
import { Issue } from "../../src/money/issue";

const policy = (id: string): Policy => {
  const found = readPolicy(id);
  if (found instanceof Issue) throw new Error(found.code);
  return found;
};
const enacted = policy("enacted");

/** The policy in force goes on from year to year; nothing here holds for one last year alone. */
const lastYearOf = ({ designations }: Policy): number => Math.max(...designations.map(({ years }) => years.to));

const place = { argument: "grants", row: 2, column: 2 };
const noGrant = { why: "no grants are at hand" };

const designation = (town: string, year: number, of = enacted): Designation => {
  const found = designationIn(of, town, fiscalYear(year));
  if (found instanceof Issue) throw new Error(found.code);
  return found;
};

describe("a policy", () => {
  test("in force comes before what was proposed", () => {
    expect(POLICIES.map(({ id, inForce }) => [id, inForce])).toEqual([
      ["enacted", true],
      ["governor-2022", false],
    ]);
  });

  test("has exactly one rule for each status that its lists give, in each year that it covers", () => {
    const checked = new Map<string, number>();
    for (const one of POLICIES) {
      for (const { years, list } of one.designations) {
        for (let year = years.from as number; year <= years.to; year++) {
          for (const status of new Set(list.designated.map((member) => member.status))) {
            expect(ruleFor(one, "Norwalk", fiscalYear(year), status)).not.toBeInstanceOf(Issue);
            checked.set(`${one.id} ${status}`, (checked.get(`${one.id} ${status}`) ?? 0) + 1);
          }
        }
      }
    }
    const yearsInForce = lastYearOf(enacted) - 2013 + 1;
    expect(yearsInForce).toBeGreaterThanOrEqual(15);
    expect(Object.fromEntries(checked)).toEqual({
      "enacted Alliance": yearsInForce,
      "governor-2022 Alliance": 15,
      "governor-2022 Graduated": 5,
    });
  });

  test("with two rules for a status is an error, and not the first of them", () => {
    const [rule] = enacted.rules;
    const doubled = { ...enacted, rules: [rule!, rule!] };
    expect(compute(doubled, "Ansonia", fiscalYear(2023), designation("Ansonia", 2023), () => noGrant)).toMatchObject({
      code: "status-with-two-rules",
      facts: { district: "Ansonia", status: "Alliance" },
    });
  });

  test("without a rule for a status is an error, and not 0", () => {
    const graduated = { ...designation("Norwalk", 2023), status: "Graduated" } as Designation;
    expect(compute(enacted, "Norwalk", fiscalYear(2023), graduated, () => noGrant)).toMatchObject({
      code: "status-without-rule",
      facts: { known: ["Alliance"] },
    });
  });
});

describe("a computation", () => {
  test("asks for no grant of a town that is not designated", () => {
    const asked: number[] = [];
    const result = compute(enacted, "Avon", fiscalYear(2023), designation("Avon", 2023), (year) => {
      asked.push(year);
      return noGrant;
    });
    expect(result).toBeInstanceOf(Computation);
    expect(asked).toEqual([]);
  });

  test("asks for the grants of the rule in the order of the law, and ends at the first that is missing", () => {
    const asked: number[] = [];
    const grantOf = (year: number) => {
      asked.push(year);
      return year === 2020 ? noGrant : new GrantFigure(cents(year), place);
    };
    expect(compute(enacted, "Ansonia", fiscalYear(2024), designation("Ansonia", 2024), grantOf)).toBe(noGrant);
    expect(asked).toEqual([2024, 2012, 2020]);
  });

  test("ends with the amount withheld, and cites or places every step", () => {
    for (const one of POLICIES) {
      for (let year = 2013; year <= lastYearOf(one); year++) {
        for (const town of ["Ansonia", "Norwalk", "Groton", "Enfield", "Avon"]) {
          const grantOf = (of: number) => new GrantFigure(cents(1_000_000 + of), place);
          const result = compute(one, town, fiscalYear(year), designation(town, year, one), grantOf);
          if (!(result instanceof Computation)) throw new Error(`No computation for ${town} in ${year}`);
          const last = result.steps.at(-1);
          expect(last?.value).toEqual({ unit: "dollars", amount: result.withheld });
          expect(countOf(result.withheld)).toBeGreaterThanOrEqual(0);
          for (const { label, source } of result.steps) {
            expect(label).toMatch(/^[A-Z]/);
            expect("argument" in source ? source.row : source.place.length).toBeGreaterThan(1);
          }
        }
      }
    }
  });
});
