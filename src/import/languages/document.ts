import type { OtherAccess, Result } from '../../policy';
import type { ImportNote } from '../imported';
import type { Fields, Value } from './value';

/** The languages that a document can be written in. */
export type Language = 'json' | 'yaml' | 'python' | 'cli' | 'terraform';

/** A paste that was read as a whole: what it holds, before anybody asks what it means. */
export interface Document {
  readonly language: Language;
  /** One for JSON and YAML; each literal and each call of a Python script. */
  readonly values: readonly Value[];
  /** The modules that a Python script imports. */
  readonly modules?: readonly string[];
  /** What the code itself needs, if it runs as the role. */
  readonly asRole?: readonly OtherAccess[];
  /** What the code itself needs of whoever runs it, where that is not the role. */
  readonly asCaller?: readonly OtherAccess[];
  /** The region that code makes its clients for. */
  readonly region?: string | null;
  /** Whether the SageMaker SDK makes a request of it. */
  readonly isSdk?: boolean;
  /** Where requests begin, by their fields. Lines, counted from 1. */
  readonly lines?: ReadonlyMap<Fields, number>;
  /** What reading the document itself has to tell, such as what the SDK adds to a request. */
  readonly notes?: readonly ImportNote[];
}

/** `text` as a document, or where it stops being one and what would be right. */
export type DocumentReader = (text: string) => Result<Document>;

/** One sentence for what nests deeper than any request does. */
export const TOO_DEEP = 'This is nested too deeply for a request or template. Paste only the request.';
