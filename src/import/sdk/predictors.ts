import { NONE, knownText } from '../evaluate-python/py';
import { writtenText } from './boto';
import { attribute } from './parts';
import type { Method } from './send';

/** A call of boto3 that the SDK makes on an endpoint. */
interface EndpointCall {
  readonly service: string;
  readonly method: string;
  /** The argument that names what it is on: all of these are named as the endpoint is. */
  readonly on: string;
}

const INVOKE: EndpointCall = { service: 'sagemaker-runtime', method: 'invoke_endpoint', on: 'EndpointName' };
const DESCRIBE: EndpointCall = { service: 'sagemaker', method: 'describe_endpoint', on: 'EndpointName' };

/** What the methods of a predictor call. base_predictor.py of version 2.257.6 */
const CALLS: Readonly<Record<string, readonly EndpointCall[]>> = {
  predict: [INVOKE],
  predict_stream: [
    { service: 'sagemaker-runtime', method: 'invoke_endpoint_with_response_stream', on: 'EndpointName' },
  ],
  delete_endpoint: [DESCRIBE, { service: 'sagemaker', method: 'delete_endpoint', on: 'EndpointName' }],
};

/** The methods of a predictor: they make no request that a role takes part in, and are calls of whoever runs the code. */
export const PREDICTOR_METHODS: ReadonlyMap<string, Method> = new Map(
  Object.entries(CALLS).map(([name, calls]): [string, Method] => [
    name,
    ({ self, site, trace }) => {
      const endpoint = attribute(self, 'endpoint_name');
      const known = endpoint === undefined ? null : (knownText(endpoint) ?? writtenText(endpoint));
      for (const { service, method, on } of calls)
        trace.sdkCalls.push({
          service,
          method,
          given: new Map([[on, known ?? '*']]),
          expression: site.expression,
          offset: site.offset,
        });
      return NONE;
    },
  ]),
);
