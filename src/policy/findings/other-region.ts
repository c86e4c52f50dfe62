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
  if (region !== '') {
    const common = new Set(placed.map((each) => each.region));
    const [only = region] = common;
    if (placed.length > 1 && common.size === 1 && only !== region) return [formElsewhere(only, region)];
    return placed.filter((each) => each.region !== region).map((each) => elsewhere(each, region));
  }
  const first = likeliest(placed);
  if (first === null) return [];
  return placed.filter((each) => each.region !== first.region).map((each) => disagreeing(each, first));
};

function placedIn({ lists }: ResolvedSpec): readonly Placed[] {
  return SLOT_IDS.filter((slot) => SAME_REGION.has(SLOTS[slot].kind))
    .flatMap((slot) => lists.get(slot) ?? [])
    .map((reading) => ({ reading, region: placeOfReading(reading).region }))
    .filter(({ region }) => region !== '' && !isMarked(region));
}

/** While the form names no region, the image and the volume’s key say where the job runs: of those, the most. */
function likeliest(placed: readonly Placed[]): Placed | null {
  const best = Math.min(...placed.map(rank));
  const candidates = placed.filter((each) => rank(each) === best);
  const count = (region: string) => candidates.filter((each) => each.region === region).length;
  return candidates.toSorted((one, other) => count(other.region) - count(one.region))[0] ?? null;
}

/** What must be in the job’s region comes before what need not. */
function rank({ reading: { slot } }: Placed): number {
  const { kind, use } = SLOTS[slot];
  if (kind === 'image') return 0;
  return use === 'volume' ? 1 : 2;
}

/** All that is named lies in one region: then the form’s own is the one that is wrong. */
function formElsewhere(named: string, own: string): Finding {
  return {
    code: 'other-region',
    severity: 'warning',
    title: 'Another region',
    message: `Everything named is in ${named}, but the role’s region is ${own}. A job uses images and keys of its own region.`,
    field: 'account.region',
    fix: {
      label: `Use ${named}`,
      apply: (spec) => ({ ...spec, account: { ...spec.account, region: named } }),
    },
  };
}

function elsewhere({ reading, region }: Placed, own: string): Finding {
  return {
    code: 'other-region',
    severity: 'warning',
    title: 'Another region',
    message: `This is in ${region}, but the role’s region is ${own}. SageMaker uses ${SLOTS[reading.slot].many} of its own region only.`,
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
