import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitReader } from '../../../../src/core/search/index/codec/bit-reader';
import { BitWriter } from '../../../../src/core/search/index/codec/bit-writer';
import { ByteReader } from '../../../../src/core/search/index/codec/byte-reader';
import { ByteWriter } from '../../../../src/core/search/index/codec/byte-writer';
import { packText, unpackText } from '../../../../src/core/text/packed-text';
import '../../../property-runs';

const word32 = fc.integer({ min: 0, max: 0xffffffff });
const gammas = fc.integer({ min: 0, max: 0xfffffffe });

describe('bits', () => {
  test('come back as they went', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('bits' as const), value: word32, width: fc.integer({ min: 0, max: 32 }) }),
      fc.record({ kind: fc.constant('rice' as const), value: word32, width: fc.integer({ min: 0, max: 31 }) }),
      fc.record({ kind: fc.constant('rice' as const), value: fc.integer({ min: 0, max: 40 }), width: fc.integer({ min: 0, max: 4 }) }),
      fc.record({ kind: fc.constant('below' as const), value: fc.nat(99), width: fc.integer({ min: 100, max: 300 }) }),
      fc.record({ kind: fc.constant('below' as const), value: fc.constant(0), width: fc.constant(1) }),
      fc.record({ kind: fc.constant('gamma' as const), value: fc.oneof(gammas, fc.nat(9)), width: fc.constant(0) }),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const writer = new BitWriter();
        for (const { kind, value, width } of steps) {
          if (kind === 'bits') writer.bits(value, width);
          else if (kind === 'rice') writer.rice(value, width);
          else if (kind === 'below') writer.below(value, width);
          else writer.gamma(value);
        }
        const reader = new BitReader(writer.finish());
        for (const { kind, value, width } of steps) {
          const expected = kind === 'bits' && width < 32 ? value % 2 ** width : value;
          expect(kind === 'bits' ? reader.bits(width) : kind === 'rice' ? reader.rice(width) : kind === 'below' ? reader.below(width) : reader.gamma()).toBe(expected);
        }
      }),
    );
  });

  test('can be copied from anywhere to anywhere', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1 })), fc.nat(20), fc.nat(20), (bits, before, skipped) => {
        const source = new BitWriter();
        source.bits(0, skipped);
        for (const bit of bits) source.bits(bit, 1);
        const target = new BitWriter();
        target.bits(0, before);
        target.copy(source.finish(), skipped, bits.length);
        expect(target.length).toBe(before + bits.length);
        const reader = new BitReader(target.finish(), before);
        expect(bits.map(() => reader.bits(1))).toEqual(bits);
      }),
    );
  });
});

test('bytes come back as they went', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.maxSafeNat(), fc.uint8Array())), (parts) => {
      const writer = new ByteWriter();
      for (const [value, bytes] of parts) {
        writer.varint(value);
        writer.section(bytes);
      }
      const reader = new ByteReader(writer.finish());
      for (const [value, bytes] of parts) {
        expect(reader.varint()).toBe(value);
        expect([...reader.section()]).toEqual([...bytes]);
      }
    }),
  );
});

describe('texts', () => {
  test('come back as they went, whatever they hold', () => {
    const units = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), units), (text) => {
        expect(unpackText(packText(text))).toBe(text);
      }),
    );
  });
  test('take a byte a letter in Arabic and in Latin', () => {
    expect(packText('قوات Kursk').length).toBe(10);
  });
});
