import { templateText } from '../languages/hcl-template';
import type { Block, Body, Expression } from '../languages/hcl-syntax';
import { isFields, isList, type Fields, type Value } from '../languages/value';
import { Scope } from './terraform-scope';
import { TerraformValues } from './terraform-values';

/**
 * A file of Terraform’s own JSON, such as `cdktf synth` writes, with its `${…}` worked out.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
export function resolvedTree(tree: Fields): { readonly tree: Fields; readonly values: TerraformValues } {
  const values = new TerraformValues(new Scope(blocksOf(tree)));
  const resources = tree.get('resource');
  const resolved = values.valueOf(expressionOf(resources ?? null));
  return { tree: new Map([...tree, ['resource', resolved]]), values };
}

/** What expressions can name: variables, locals, and the attributes of resources. */
function blocksOf(tree: Fields): readonly Block[] {
  const variables = entries(tree.get('variable')).map(([name, body]) => blockOf('variable', [name], body));
  const locals = blockOf('locals', [], tree.get('locals'));
  const resources = ['resource', 'data'].flatMap((type) =>
    entries(tree.get(type)).flatMap(([kind, named]) =>
      entries(named).map(([name, body]) => blockOf(type, [kind, name], body)),
    ),
  );
  return [...variables, locals, ...resources];
}

function blockOf(type: string, labels: readonly string[], value: Value | undefined): Block {
  const attributes = new Map(entries(value).map(([name, entry]) => [name, expressionOf(entry)]));
  const body: Body = { attributes, blocks: [] };
  return { type, labels, body, at: 0 };
}

/** The fields of an object, or of the first in a list of one. */
function entries(value: Value | undefined): readonly (readonly [string, Value])[] {
  const [first] = isList(value) ? value : [value];
  return isFields(first) ? [...first] : [];
}

function expressionOf(value: Value): Expression {
  if (isList(value)) return { kind: 'list', items: value.map((entry) => expressionOf(entry)) };
  if (isFields(value)) {
    const items = [...value].map(
      ([key, entry]) => [{ kind: 'literal', value: key }, expressionOf(entry)] as const,
    );
    return { kind: 'object', items };
  }
  return typeof value === 'string' && value.includes('${') ? templateText(value) : { kind: 'literal', value };
}
