import { argument, textArgument } from '../evaluate-python/arguments';
import { NONE, open, text, type Arguments, type Py } from '../evaluate-python/py';
import type { Library, Site } from '../evaluate-python/run';
import { joinedPath, textOf } from '../evaluate-python/text';
import { below, fileName, requestOf } from './parts';

/** Functions of the SDK that make names, addresses and roles. */
export const SESSION_FUNCTIONS: Library = {
  call: (path, args, site) => {
    const name = path.split('.').at(-1) ?? '';
    if (name === 'get_execution_role') return open(site.expression);
    if (/(?:^|\.)(?:name_from_base|unique_name_from_base)$/.test(path)) return named(args, site);
    if (/(?:^|\.)s3_path_join$/.test(path)) return joinedPath(args.positional, site.expression);
    if (/S3Uploader\.(?:upload|upload_string_as_file_body)$/.test(path)) return uploaded(args, name);
    if (name === 'container_def') return containerDefinition(args);
    if (name === 'sagemaker_timestamp' || name === 'sagemaker_short_timestamp') return named(args, site);
    return null;
  },
};

/** `container_def(image_uri, model_data_url, env)`. session.py */
function containerDefinition(args: Arguments): Py {
  return requestOf(
    [
      ['Image', argument(args, 'image_uri', 0)],
      ['ModelDataUrl', argument(args, 'model_data_url', 1)],
      ['Environment', argument(args, 'env', 2)],
    ],
    0,
  );
}

function named(args: Arguments, { expression }: Site): Py {
  const stamp = { kind: 'text', pieces: [{ name: 'time stamp', varies: true }] } as const;
  const base = argument(args, 'base', 0);
  return base === undefined ? stamp : joined([base, text('-'), stamp], expression);
}

function joined(values: readonly Py[], expression: string): Py {
  const pieces = values.flatMap((value) =>
    value.kind === 'text' ? value.pieces : value.kind === 'open' ? (value.pieces ?? []) : [],
  );
  return textOf(pieces, expression);
}

/** `S3Uploader.upload(path, folder)` gives where it is then. s3.py */
function uploaded(args: Arguments, name: string): Py {
  const target = argument(args, 'desired_s3_uri', 1) ?? NONE;
  const path = textArgument(args, 'local_path', 0);
  return name === 'upload' && path !== null && /\.[A-Za-z0-9]{1,8}$/.test(path)
    ? below(target, fileName(text(path)))
    : target;
}
