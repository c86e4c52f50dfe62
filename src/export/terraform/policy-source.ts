import { commentLines } from '../comments/comment-lines';
import { Commented, type CommentedDocument } from '../comments/commented';
import { OpenText, isAlone, type OpenStatement, type Text, type WriteReference } from '../open-document';
import { hclKey, hclString, hclTemplate } from '../quoting/hcl';
import { hclList, hclObject, type HclAttribute, type HclItem } from './hcl-body';

/** A policy in Terraform: the block that holds it, where it has one, and the value that gives its JSON. */
export interface PolicySource {
  readonly block: HclItem | null;
  readonly json: Omit<HclAttribute, 'name'>;
}

/** Said in the file, so that nobody puts the data source in its place. */
const WHY_ENCODED = 'Not aws_iam_policy_document, which would turn "&{" into "${".';

/**
 * Writes a policy as a data source, which is what people read most easily.
 *
 * The provider turns every `&{` in a data source into `${`, and cannot be told not to: a policy that holds one to
 * the letter is written with `jsonencode` instead.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document#context-variable-interpolation
 */
export function policySource(
  label: string,
  document: CommentedDocument,
  reference: WriteReference,
): PolicySource {
  if (JSON.stringify(document.Statement.map(({ value }) => value)).includes('&{'))
    return {
      block: null,
      json: { value: `jsonencode(${jsonValue(document, reference)})`, note: WHY_ENCODED },
    };
  return {
    block: {
      header: `data "aws_iam_policy_document" "${label}"`,
      body: document.Statement.map(({ reasons, value }) => ({
        header: 'statement',
        body: statementBody(value, reference),
        comment: commentLines('#', reasons, BLOCK_INDENT),
      })),
    },
    json: { value: `data.aws_iam_policy_document.${label}.json` },
  };
}

/** Columns before a statement of a data source, and before one of `jsonencode`. */
const BLOCK_INDENT = 2;
const VALUE_INDENT = 6;

function statementBody(
  { Sid, Principal, Action, Resource, Condition = {} }: OpenStatement,
  reference: WriteReference,
): readonly HclItem[] {
  return [
    ...(Sid === undefined ? [] : [{ name: 'sid', value: hclString(Sid) }]),
    { name: 'actions', value: textList(Action, reference) },
    ...(Resource === undefined ? [] : [{ name: 'resources', value: textList(Resource, reference) }]),
    ...(Principal === undefined
      ? []
      : [
          {
            header: 'principals',
            body: [
              { name: 'type', value: '"Service"' },
              { name: 'identifiers', value: textList([Principal.Service], reference) },
            ],
          },
        ]),
    ...Object.entries(Condition).flatMap(([test, keys]) =>
      Object.entries(keys).map(([variable, values]) => ({
        header: 'condition',
        body: [
          { name: 'test', value: hclString(test) },
          { name: 'variable', value: hclString(variable) },
          { name: 'values', value: textList(isAlone(values) ? [values] : values, reference) },
        ],
      })),
    ),
  ];
}

/** A text, with a reference for each part that is still open. */
function textSource(text: Text, reference: WriteReference): string {
  if (typeof text === 'string') return hclString(text);
  return hclTemplate(
    text.parts.map((part) => (typeof part === 'string' ? part : { expression: reference(part.input) })),
  );
}

function textList(texts: readonly Text[], reference: WriteReference): string {
  return hclList(texts.map((text) => textSource(text, reference)));
}

function jsonValue(value: unknown, reference: WriteReference): string {
  if (typeof value === 'string' || value instanceof OpenText) return textSource(value, reference);
  if (value instanceof Commented) {
    const lines = commentLines('#', value.reasons, VALUE_INDENT).map((line) => `${line}\n`);
    return `${lines.join('')}${jsonValue(value.value, reference)}`;
  }
  if (Array.isArray(value)) return hclList(value.map((each) => jsonValue(each, reference)));
  return hclObject(
    Object.entries(value ?? {}).map(([name, each]) => ({
      name: hclKey(name),
      value: jsonValue(each, reference),
    })),
  );
}
