import type { ApiName, ListSlot } from '../../policy';

/** Where a list comes from in one API’s request. */
export interface SlotSource {
  /** What the list is called while all chosen APIs call it so. */
  readonly title: string;
  /** The request’s own field; null where the request has none. */
  readonly field: string | null;
  /** What happens to it, in plain words. */
  readonly words: string;
}

export interface SlotText {
  /** What the list is called when the chosen APIs call it differently. */
  readonly title: string;
  readonly addLabel: string;
  readonly placeholder: string;
  readonly sources: Readonly<Partial<Record<ApiName, SlotSource>>>;
}

const FOLDER = 's3://my-bucket/folder/';
const IMAGE = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-image:1';
const KEY = 'arn:aws:kms:eu-west-1:123456789012:key/…';

/** How every list of the form is named and explained, in the request’s own terms. */
export const SLOT_TEXTS: Readonly<Record<ListSlot, SlotText>> = {
  's3.inputs': {
    title: 'Input',
    addLabel: 'Add input',
    placeholder: FOLDER,
    sources: {
      CreateNotebookInstance: {
        title: 'Notebook data to read',
        field: null,
        words: 'read by code in the notebook',
      },
      CreateHyperParameterTuningJob: {
        title: 'Training input',
        field: 'TrainingJobDefinition.InputDataConfig[].DataSource.S3DataSource.S3Uri',
        words: 'read by every training instance',
      },
      CreateProcessingJob: {
        title: 'Processing input',
        field: 'ProcessingInputs[].S3Input.S3Uri',
        words: 'read by every processing instance',
      },
      CreateTrainingJob: {
        title: 'Training input',
        field: 'InputDataConfig[].DataSource.S3DataSource.S3Uri',
        words: 'read by every training instance',
      },
    },
  },
  's3.outputs': {
    title: 'Output',
    addLabel: 'Add output',
    placeholder: FOLDER,
    sources: {
      CreateNotebookInstance: {
        title: 'Notebook data to write',
        field: null,
        words: 'written by code in the notebook',
      },
      CreateHyperParameterTuningJob: {
        title: 'Training output',
        field: 'TrainingJobDefinition.OutputDataConfig.S3OutputPath',
        words: 'model artifacts are written under it',
      },
      CreateProcessingJob: {
        title: 'Processing output',
        field: 'ProcessingOutputConfig.Outputs[].S3Output.S3Uri',
        words: 'results are written under it',
      },
      CreateTrainingJob: {
        title: 'Training output',
        field: 'OutputDataConfig.S3OutputPath',
        words: 'model artifacts are written under it',
      },
    },
  },
  's3.checkpoints': {
    title: 'Checkpoints',
    addLabel: 'Add checkpoint folder',
    placeholder: FOLDER,
    sources: {
      CreateHyperParameterTuningJob: {
        title: 'Checkpoints',
        field: 'TrainingJobDefinition.CheckpointConfig.S3Uri',
        words: 'written while training, read to resume; optional',
      },
      CreateTrainingJob: {
        title: 'Checkpoints',
        field: 'CheckpointConfig.S3Uri',
        words: 'written while training, read to resume; optional',
      },
    },
  },
  's3.models': {
    title: 'Models',
    addLabel: 'Add model',
    placeholder: 's3://my-bucket/models/model.tar.gz',
    sources: {
      CreateNotebookInstance: {
        title: 'Notebook models',
        field: null,
        words: 'models that are created from the notebook',
      },
      CreateModel: {
        title: 'Model artifacts',
        field: 'PrimaryContainer.ModelDataUrl',
        words: 'downloaded by every instance; also Containers[].ModelDataUrl',
      },
    },
  },
  images: {
    title: 'Images',
    addLabel: 'Add image',
    placeholder: IMAGE,
    sources: {
      CreateNotebookInstance: {
        title: 'Notebook images',
        field: null,
        words: 'images that code in the notebook pulls',
      },
      CreateHyperParameterTuningJob: {
        title: 'Training image',
        field: 'TrainingJobDefinition.AlgorithmSpecification.TrainingImage',
        words: 'pulled from Amazon ECR',
      },
      CreateProcessingJob: {
        title: 'Processing image',
        field: 'AppSpecification.ImageUri',
        words: 'pulled from Amazon ECR',
      },
      CreateTrainingJob: {
        title: 'Training image',
        field: 'AlgorithmSpecification.TrainingImage',
        words: 'pulled from Amazon ECR',
      },
      CreateModel: {
        title: 'Model image',
        field: 'PrimaryContainer.Image',
        words: 'pulled from Amazon ECR; also Containers[].Image',
      },
    },
  },
  'notebook.repositories': {
    title: 'Code repositories',
    addLabel: 'Add repository',
    placeholder: 'https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/my-repository',
    sources: {
      CreateNotebookInstance: {
        title: 'Code repositories',
        field: 'DefaultCodeRepository',
        words: 'CodeCommit repositories that the notebook opens; optional',
      },
    },
  },
  'kms.inputs': {
    title: 'Input keys',
    addLabel: 'Add input key',
    placeholder: KEY,
    sources: {
      CreateNotebookInstance: {
        title: 'Input keys',
        field: null,
        words: 'keys of the data that the notebook uses',
      },
      CreateHyperParameterTuningJob: {
        title: 'Input keys',
        field: null,
        words: 'keys with which the input in S3 is encrypted',
      },
      CreateProcessingJob: {
        title: 'Input keys',
        field: null,
        words: 'keys with which the input in S3 is encrypted',
      },
      CreateTrainingJob: {
        title: 'Input keys',
        field: null,
        words: 'keys with which the input in S3 is encrypted',
      },
      CreateModel: {
        title: 'Input keys',
        field: null,
        words: 'keys with which the model in S3 is encrypted',
      },
    },
  },
  'kms.outputs': {
    title: 'Output keys',
    addLabel: 'Add output key',
    placeholder: KEY,
    sources: {
      CreateNotebookInstance: {
        title: 'Output keys',
        field: null,
        words: 'keys of the data that the notebook writes',
      },
      CreateHyperParameterTuningJob: {
        title: 'Output keys',
        field: 'TrainingJobDefinition.OutputDataConfig.KmsKeyId',
        words: 'encrypt the model artifacts in S3',
      },
      CreateProcessingJob: {
        title: 'Output keys',
        field: 'ProcessingOutputConfig.KmsKeyId',
        words: 'encrypt the results in S3',
      },
      CreateTrainingJob: {
        title: 'Output keys',
        field: 'OutputDataConfig.KmsKeyId',
        words: 'encrypt the model artifacts in S3',
      },
    },
  },
  'kms.volumes': {
    title: 'Volume keys',
    addLabel: 'Add volume key',
    placeholder: KEY,
    sources: {
      CreateNotebookInstance: {
        title: 'Volume keys',
        field: 'KmsKeyId',
        words: 'encrypt the notebook’s storage volume',
      },
      CreateHyperParameterTuningJob: {
        title: 'Volume keys',
        field: 'TrainingJobDefinition.ResourceConfig.VolumeKmsKeyId',
        words: 'encrypt the storage volumes',
      },
      CreateProcessingJob: {
        title: 'Volume keys',
        field: 'ProcessingResources.ClusterConfig.VolumeKmsKeyId',
        words: 'encrypt the storage volumes',
      },
      CreateTrainingJob: {
        title: 'Volume keys',
        field: 'ResourceConfig.VolumeKmsKeyId',
        words: 'encrypt the storage volumes',
      },
    },
  },
};
