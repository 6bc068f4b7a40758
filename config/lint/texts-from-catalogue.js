"use strict";

/**
 * Every text of the pane comes from src/taskpane/texts, so that it is there in each language. What is found here: text between tags,
 * text in an attribute that is read out or shown, and text in any string, told by its words.
 */

/** Attributes whose strings are names for the machine. */
const FOR_THE_MACHINE = new Set([
  "accept",
  "aria-current",
  "aria-describedby",
  "aria-hidden",
  "aria-labelledby",
  "aria-orientation",
  "autocomplete",
  "class",
  "d",
  "focusable",
  "for",
  "height",
  "href",
  "id",
  "key",
  "list",
  "name",
  "preserveAspectRatio",
  "reason",
  "rel",
  "role",
  "scope",
  "target",
  "type",
  "value",
  "viewBox",
  "width",
]);

/** A word as people read one, behind and before which a sentence goes on. */
const WORD = /\p{L}{2,}/u;

/** "Undo", "Go to table", "Nothing was written.": what begins as a sentence does. A name such as "EcsGrants" does not. */
const BEGINS_A_SENTENCE = /^\s*\p{Lu}\p{Ll}+(?![\p{L}\d_!:])/u;

/** " on the sheet ": several words, or one beside a space, around what stands in a template. */
const BESIDE_A_VALUE = /(?:^|\s)\p{L}{2,}(?:\s|[.,:;)]|$)/u;

module.exports = {
  meta: {
    type: "problem",
    docs: { description: "Texts of the pane stand in src/taskpane/texts, in every language." },
    messages: {
      text: "“{{text}}” is a text of the pane. Put it into src/taskpane/texts, in every language, and take it from there.",
    },
    schema: [{ type: "object", properties: { names: { type: "array", items: { type: "string" } } } }],
  },
  create(context) {
    /** Names that begin like a sentence and are none: keys, statuses, titles. */
    const names = new Set(context.options[0]?.names ?? []);
    const report = (node, text) =>
      context.report({ node, messageId: "text", data: { text: text.trim().slice(0, 40) } });

    const isForTheMachine = (node) => {
      for (let at = node; at; at = at.parent) {
        if (at.type === "JSXAttribute") {
          const name =
            at.name.type === "JSXNamespacedName" ? `${at.name.namespace.name}:${at.name.name.name}` : at.name.name;
          // `name` of an input is for the machine; a component may show one.
          return FOR_THE_MACHINE.has(name) && !(name === "name" && /^[A-Z]/.test(elementOf(at)));
        }
        if (/Function|JSXElement|Program/.test(at.type)) return false;
      }
      return false;
    };
    const elementOf = ({ parent }) => (parent.name.type === "JSXIdentifier" ? parent.name.name : "A");

    const isNoText = ({ parent }) =>
      /^(?:Import|Export|TSLiteralType|SwitchCase)/.test(parent.type) ||
      (parent.type === "BinaryExpression" && /^[!=]==$/.test(parent.operator));

    /** Whether the value of an expression is what stands between tags, or in an attribute that is shown or read out. */
    const isShown = (node) => {
      const { parent } = node;
      if (parent.type === "ConditionalExpression") return parent.test !== node && isShown(parent);
      if (parent.type === "LogicalExpression") return parent.right === node && isShown(parent);
      if (parent.type === "JSXAttribute") return !isForTheMachine(node);
      return (
        parent.type === "JSXExpressionContainer" && (parent.parent.type !== "JSXAttribute" || !isForTheMachine(node))
      );
    };

    return {
      JSXText(node) {
        if (WORD.test(node.value)) report(node, node.value);
      },
      Literal(node) {
        if (typeof node.value !== "string" || isNoText(node) || names.has(node.value.trim())) return;
        const isText = isShown(node) ? WORD.test(node.value) : BEGINS_A_SENTENCE.test(node.value);
        if (isText && !isForTheMachine(node)) report(node, node.value);
      },
      TemplateLiteral(node) {
        if (isForTheMachine(node)) return;
        const parts = node.quasis.map(({ value }) => value.cooked);
        const isText = isShown(node)
          ? parts.some((part) => WORD.test(part))
          : BEGINS_A_SENTENCE.test(parts.join("\u0000")) ||
            parts.some((part) => BESIDE_A_VALUE.test(part) && /\s/.test(part));
        if (isText) report(node, parts.join("…"));
      },
    };
  },
};
