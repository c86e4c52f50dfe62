import { placeOfReading, type Reading } from '../entries';
import type { ResolvedSpec } from '../resolve-spec';
import { SLOT_IDS, SLOTS } from '../slots/slots';
import { isMarked } from '../unknown-parts';
import type { Finding } from './finding';
import type { FindingRule } from './rule-input';

/** SageMaker pulls images and uses keys of the region it runs in; it tells topics and looks at alarms there. */
const SAME_REGION: ReadonlySet<string> = new Set(['image', 'key', 'topic', 'alarm']);

interface Placed {
  readonly reading: Reading;
  readonly region: string;
}

export const otherRegion: FindingRule = ({ resolved }) => {
  const placed = placedIn(resolved);
  const { region } = resolved.context;
  if (region !== '')
    return placed.filter((each) => each.region !== region).map((each) => elsewhere(each, region));
  // While the form names no region, the image and the volume's key say where the job runs.
  const [first] = placed.toSorted((one, other) => rank(one) - rank(other));
  if (first === undefined) return [];
  return placed.filter((each) => each.region !== first.region).map((each) => disagreeing(each, first));
};

function placedIn({ lists }: ResolvedSpec): readonly Placed[] {
  return SLOT_IDS.filter((slot) => SAME_REGION.has(SLOTS[slot].kind))
    .flatMap((slot) => lists.get(slot) ?? [])
    .map((reading) => ({ reading, region: placeOfReading(reading).region }))
    .filter(({ region }) => region !== '' && !isMarked(region));
}

/** What must be in the job’s region comes before what need not. */
function rank({ reading: { slot } }: Placed): number {
  const { kind, use } = SLOTS[slot];
  if (kind === 'image') return 0;
  return use === 'volume' ? 1 : 2;
}

function elsewhere({ reading, region }: Placed, own: string): Finding {
  return {
    code: 'other-region',
    severity: 'warning',
    title: 'Another region',
    message: `This is in ${region}, the role’s jobs run in ${own}. SageMaker uses ${SLOTS[reading.slot].many} of its own region.`,
    field: reading.field,
  };
}

function disagreeing({ reading, region }: Placed, first: Placed): Finding {
  return {
    code: 'regions-disagree',
    severity: 'warning',
    title: 'Two regions',
    message: `This is in ${region}, the ${SLOTS[first.reading.slot].one} in ${first.region}. A job uses those of its own region: check which one is right, and choose it in step Trust.`,
    field: reading.field,
    fix: {
      label: `Use ${first.region}`,
      apply: (spec) => ({ ...spec, account: { ...spec.account, region: first.region } }),
    },
  };
}
