import { resourceParts, type Statement } from '../../policy';
import { typeScriptString, typeScriptTemplate } from '../quoting/typescript';
import { camelCase } from '../role-inputs';
import type { Field, Source } from './lay-out';

/** A statement of a permissions policy, as the CDK builds it. */
export function statementSource({ Sid, Action, Resource = [], Condition }: Statement): Source {
  const fields: readonly Field[] = [
    ...(Sid === undefined ? [] : [['sid', typeScriptString(Sid)] as const]),
    ['actions', textList(Action)],
    ['resources', { list: Resource.map((resource) => resourceSource(resource)) }],
    ...(Condition === undefined ? [] : [['conditions', conditionSource(Condition)] as const]),
  ];
  return { call: 'new iam.PolicyStatement', arguments: [{ fields }] };
}

/** The conditions of a statement or of a principal. */
export function conditionSource(block: NonNullable<Statement['Condition']>): Source {
  return {
    fields: Object.entries(block).map(([operator, keys]) => [
      operator,
      {
        fields: Object.entries(keys).map(([key, values]) => [
          key,
          typeof values === 'string' ? typeScriptString(values) : textList(values),
        ]),
      },
    ]),
  };
}

function textList(texts: readonly string[]): Source {
  return { list: texts.map((text) => typeScriptString(text)) };
}

/** A resource; with a property of the stack where it is still a placeholder. */
function resourceSource(resource: string): Source {
  return typeScriptTemplate(
    resourceParts(resource).map((part) => {
      if (typeof part === 'string') return part;
      return {
        expression:
          part.placeholder === 'role-arn' ? 'this.role.roleArn' : `props.${camelCase(part.placeholder)}`,
      };
    }),
  );
}
