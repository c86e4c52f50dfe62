import { NONE, list, open, text, thing, type Dict, type Thing } from '../evaluate-python/py';
import type { Library, Site } from '../evaluate-python/run';
import { imageOf } from './images';
import { attribute, below, madeName, requestOf, rootOfSession, sessionOf } from './parts';

/** `@remote` runs a function as a training job. remote_function/job.py */
export function remoteLibrary(sendRemote: (operation: string, fields: Dict, site: Site) => void): Library {
  return {
    decorated: (code, path, args, site) => {
      const name = path.split('.').at(-1);
      if (name !== 'remote' && name !== 'step') return null;
      if (!/^(?:sagemaker\.|remote$|step$)/.test(path)) return null;
      const made = thing(
        name === 'remote' ? 'RemoteFunction' : 'RemoteStepFunction',
        args.named,
        site.expression,
      );
      made.attributes.set('=name', text(code.name));
      return made;
    },
    method: (self, name, args, site) => {
      if (self.kind !== 'thing' || name !== '__call__') return null;
      if (self.type === 'RemoteStepFunction')
        return thing(
          'RemoteStep',
          [
            ['name', attribute(self, 'name') ?? attribute(self, '=name') ?? NONE],
            ['=request', remoteRequest(self)],
            ['=operation', text('create_training_job')],
          ],
          site.expression,
        );
      if (self.type !== 'RemoteFunction' || args.rest !== null) return null;
      sendRemote('create_training_job', remoteRequest(self), site);
      return open(site.expression);
    },
  };
}

function remoteRequest(self: Thing): Dict {
  const root = attribute(self, 's3_root_uri') ?? rootOfSession(sessionOf(self));
  const job = madeName(attribute(self, 'job_name_prefix') ?? attribute(self, '=name') ?? text('remote'));
  const image =
    attribute(self, 'image_uri') ??
    imageOf(thing('RemoteFunctionImage', [...self.attributes], self.expression), 'training');
  return requestOf(
    [
      ['TrainingJobName', job],
      ['RoleArn', attribute(self, 'role')],
      ['AlgorithmSpecification.TrainingImage', image],
      [
        'InputDataConfig',
        list([
          requestOf(
            [
              ['ChannelName', text('sagemaker_remote_function_bootstrap')],
              ['DataSource.S3DataSource.S3Uri', below(root, job)],
            ],
            0,
          ),
        ]),
      ],
      ['OutputDataConfig.S3OutputPath', below(root, job)],
      ['OutputDataConfig.KmsKeyId', attribute(self, 's3_kms_key')],
      ['ResourceConfig.VolumeKmsKeyId', attribute(self, 'volume_kms_key')],
      ['VpcConfig.Subnets', attribute(self, 'subnets')],
      ['VpcConfig.SecurityGroupIds', attribute(self, 'security_group_ids')],
    ],
    0,
  );
}
