import { expect, it } from 'vitest';
import { traitsOf } from '../../src/engine/operation-traits.js';
import type { OperationName } from '../../src/engine/operations.js';

it('books what asks a model, and what reads her files', () => {
  const booked: readonly OperationName[] = ['persona.build', 'script.generate', 'ideas.list', 'files.read'];
  expect(booked.map((op) => traitsOf(op).booked)).toEqual([true, true, true, true]);
  expect(traitsOf('feedback.save')).toEqual({ pace: 'quick', booked: false });
});

it('lets an operation that is no more pass to the engine at once, where it fails', () => {
  expect(traitsOf('results.save' as OperationName)).toEqual({ pace: 'quick', booked: false });
  expect(traitsOf('toString' as OperationName)).toEqual({ pace: 'quick', booked: false });
});
