import {
  isAlone,
  mapConditions,
  type OpenConditions,
  type OpenStatement,
  type Text,
  type WriteReference,
} from '../open-document';
import { typeScriptString, typeScriptTemplate } from '../quoting/typescript';
import type { Field, Source } from './lay-out';

/** A statement as the CDK builds it. */
export function statementSource(
  { Sid, Principal, Action, Resource, Condition }: OpenStatement,
  reference: WriteReference,
): Source {
  const fields: readonly Field[] = [
    ...(Sid === undefined ? [] : [['sid', typeScriptString(Sid)] as const]),
    ...(Principal === undefined
      ? []
      : [['principals', { list: [principalSource(Principal.Service)] }] as const]),
    ['actions', textList(Action, reference)],
    ...(Resource === undefined ? [] : [['resources', textList(Resource, reference)] as const]),
    ...(Condition === undefined ? [] : [['conditions', conditionSource(Condition, reference)] as const]),
  ];
  return { call: 'new iam.PolicyStatement', arguments: [{ fields }] };
}

/** A service that assumes the role. */
export function principalSource(service: string, conditions?: OpenConditions): Source {
  return {
    call: 'new iam.ServicePrincipal',
    arguments: [
      typeScriptString(service),
      ...(conditions === undefined
        ? []
        : [{ fields: [['conditions', conditionSource(conditions, () => '')] as const] }]),
    ],
  };
}

function conditionSource(conditions: OpenConditions, reference: WriteReference): Source {
  const written = mapConditions(conditions, (values) =>
    isAlone(values) ? textSource(values, reference) : textList(values, reference),
  );
  return {
    fields: Object.entries(written).map(([operator, keys]) => [operator, { fields: Object.entries(keys) }]),
  };
}

function textList(texts: readonly Text[], reference: WriteReference): Source {
  return { list: texts.map((text) => textSource(text, reference)) };
}

/** A text; with a property of the stack for each part that is still open. */
function textSource(text: Text, reference: WriteReference): string {
  if (typeof text === 'string') return typeScriptString(text);
  return typeScriptTemplate(
    text.parts.map((part) => (typeof part === 'string' ? part : { expression: reference(part.input) })),
  );
}
