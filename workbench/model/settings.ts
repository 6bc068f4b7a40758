import { orNull, textArgument } from "./arguments";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { createNode, type ModelNode, type TypeDefinition } from "./node";

interface SettingTarget {
  readonly key: string;
}

export const SETTING: TypeDefinition<SettingTarget> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, model) => model.settings.get(key),
      set: ({ key }, value, model) => {
        model.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ key }, _args, model) => {
      model.settings.delete(key);
    },
  },
};

function settingNode(model: Model, key: unknown): ModelNode {
  const name = textArgument(key);
  if (!model.settings.has(name)) throw new ExcelError("ItemNotFound");
  return createNode(SETTING, { key: name }, model);
}

/** The settings that the add-in keeps in the workbook. The host holds them as long as the workbook is open. */
export const SETTING_COLLECTION: TypeDefinition<null> = {
  name: "SettingCollection",
  items: (_target, model) => [...model.settings.keys()].map((key) => settingNode(model, key)),
  methods: {
    Add: (_target, [key, value], model) => {
      model.settings.set(textArgument(key), value);
      return settingNode(model, key);
    },
    GetItem: (_target, [key], model) => settingNode(model, key),
    GetItemOrNullObject: (_target, [key], model) => orNull(() => settingNode(model, key)),
    GetCount: (_target, _args, model) => model.settings.size,
  },
};

export const settingsNode = (model: Model): ModelNode => createNode(SETTING_COLLECTION, null, model);
