import { describe, expect, test } from 'vitest';
import { isInBlock } from './ip-address';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress */
describe('isInBlock', () => {
  test.each([
    { address: '203.0.113.7', block: '203.0.113.0/24', inside: true },
    { address: '203.0.114.7', block: '203.0.113.0/24', inside: false },
    { address: '203.0.113.7', block: '203.0.113.7', inside: true },
    { address: '203.0.113.8', block: '203.0.113.7', inside: false },
    { address: '10.255.0.1', block: '10.0.0.0/8', inside: true },
    { address: '172.31.0.1', block: '172.16.0.0/12', inside: true },
    { address: '172.32.0.1', block: '172.16.0.0/12', inside: false },
    { address: '1.2.3.4', block: '0.0.0.0/0', inside: true },
    { address: '10.0.0.0/16', block: '10.0.0.0/8', inside: true },
    { address: '10.0.0.0/8', block: '10.0.0.0/16', inside: false },
    { address: '2001:DB8:1234:5678::1', block: '2001:DB8:1234:5678::/64', inside: true },
    { address: '2001:db8:1234:5679::1', block: '2001:DB8:1234:5678::/64', inside: false },
    { address: '::1', block: '0:0:0:0:0:0:0:1', inside: true },
    { address: '::', block: '::/0', inside: true },
    { address: '::ffff:1.2.3.4', block: '::ffff:102:304', inside: true },
    { address: '1.2.3.4', block: '::/0', inside: false },
    { address: '::1', block: '0.0.0.0/0', inside: false },
    { address: '1.2.3', block: '0.0.0.0/0', inside: false },
    { address: '1.2.3.256', block: '0.0.0.0/0', inside: false },
    { address: '1.2.3.4', block: '1.2.3.4/33', inside: false },
    { address: '1:2:3:4:5:6:7', block: '::/0', inside: false },
    { address: '1::2::3', block: '::/0', inside: false },
    { address: '1:2:3:4::5:6:7:8', block: '::/0', inside: false },
    { address: '', block: '::/0', inside: false },
    { address: 'anything', block: '*', inside: false },
  ])('$address in $block: $inside', ({ address, block, inside }) => {
    expect(isInBlock(address, block)).toBe(inside);
  });
});
