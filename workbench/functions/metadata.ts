/** What functions.json says of the functions, as far as the workbench uses it. */
export type ParameterType = "any" | "number" | "string" | "boolean";

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: ParameterType;
  readonly matrix: boolean;
  readonly optional: boolean;
  readonly repeating: boolean;
}

export interface FunctionMetadata {
  /** The key of the association, in upper case. */
  readonly id: string;
  /** What the user types, in upper case. */
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface FunctionsMetadata {
  /** Without it an error cell among the arguments keeps Excel from calling the function at all. */
  readonly allowsErrors: boolean;
  readonly functions: readonly FunctionMetadata[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

function parameterType(type: unknown): ParameterType {
  return type === "number" || type === "string" || type === "boolean" ? type : "any";
}

function readFunction(json: Json): FunctionMetadata {
  const id = text(json["id"]).toUpperCase();
  if (id === "") throw new Error("functions.json holds a function without an id.");
  return {
    id,
    name: (text(json["name"]) || id).toUpperCase(),
    description: text(json["description"]),
    helpUrl: text(json["helpUrl"]),
    parameters: list(json["parameters"]).map((parameter) => ({
      name: text(parameter["name"]),
      description: text(parameter["description"]),
      type: parameterType(parameter["type"]),
      matrix: parameter["dimensionality"] === "matrix",
      optional: parameter["optional"] === true,
      repeating: parameter["repeating"] === true,
    })),
  };
}

export function readFunctionsMetadata(functionsJson: string): FunctionsMetadata {
  const json: unknown = JSON.parse(functionsJson);
  if (!isObject(json) || !Array.isArray(json["functions"]))
    throw new Error("functions.json holds no list of functions.");
  return {
    allowsErrors: json["allowErrorForDataTypeAny"] === true,
    functions: list(json["functions"]).map(readFunction),
  };
}
