import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeCore } from '../../../dev/fake_api';
import type { ImportPreview, Mapping } from '../../shared/api';
import { ApiError, setApi } from '../../shared/client';
import { currentJob } from '../../workspace/status.svelte';
import { ImportFlow } from './flow.svelte';

const REST = 250;
let flow: ImportFlow;

beforeEach(() => {
  vi.useFakeTimers();
  flow = new ImportFlow();
});
afterEach(() => {
  flow.leave();
  vi.useRealTimers();
});

/** A core whose readings after the first are answered when the test says so. */
async function opened(): Promise<{ sent: (Mapping | null)[]; answer: (reading: number, thrown?: ApiError) => Promise<void> }> {
  const core = new FakeCore();
  const { importPreview } = core.api;
  const sent: (Mapping | null)[] = [];
  const waiting: { resolve: (preview: ImportPreview) => void; reject: (thrown: unknown) => void; preview: ImportPreview }[] = [];
  core.api.importPreview = async (paths, mapping, removeMissing) => {
    const preview = await importPreview(paths, mapping, removeMissing);
    if (mapping === null) return preview;
    return new Promise((resolve, reject) => {
      sent.push(mapping);
      waiting.push({ resolve, reject, preview: { ...preview, report: { ...preview.report, mapping: structuredClone(mapping) } } });
    });
  };
  setApi(core.api);
  const opening = flow.open(['Skillmatrix.xls']);
  await vi.runAllTimersAsync();
  await opening;
  expect(flow.mapping).not.toBeNull();
  const answer = async (reading: number, thrown?: ApiError) => {
    const one = waiting[reading];
    if (!one) throw new Error(`reading ${reading} has not been asked for`);
    if (thrown) one.reject(thrown);
    else one.resolve(one.preview);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { sent, answer };
}
/** The mapping as a change of hers makes it: another one, though it says the same. */
function changed(): Mapping {
  if (!flow.mapping) throw new Error('nothing has been read');
  return structuredClone(flow.mapping);
}

test('other files taken right behind a change of the mapping are read once', async () => {
  const core = new FakeCore();
  const { importPreview } = core.api;
  const read: string[] = [];
  core.api.importPreview = (paths, ...rest) => (read.push(paths.join(' ')), importPreview(paths, ...rest));
  setApi(core.api);
  const take = async () => {
    const opening = flow.open(['Skillmatrix.xls']);
    await vi.runAllTimersAsync();
    await opening;
  };
  await take();
  expect(flow.mapping).not.toBeNull();
  flow.change(changed());
  await take();
  await vi.advanceTimersByTimeAsync(2 * REST);
  expect(read).toHaveLength(2);
});

test('a correction made while the one before is read stays when that is answered, and is what is read next', async () => {
  const { sent, answer } = await opened();
  const [first, second] = [changed(), changed()];
  flow.change(first);
  await vi.advanceTimersByTimeAsync(REST);
  flow.change(second);
  await answer(0);
  expect(flow.mapping).toBe(second);
  await vi.advanceTimersByTimeAsync(REST);
  expect(sent).toHaveLength(2);
  expect(sent[1]).toBe(second);
  await answer(1);
  expect(flow.mapping).toEqual(second);
  expect(flow.busy).toBeNull();
});

test('a correction made while the one before is read stays when that reading is cancelled', async () => {
  const { sent, answer } = await opened();
  const [first, second] = [changed(), changed()];
  flow.change(first);
  await vi.advanceTimersByTimeAsync(REST);
  flow.change(second);
  await answer(0, new ApiError({ kind: 'cancelled', message: 'Reading was cancelled.', place: null }));
  expect(flow.mapping).toBe(second);
  await vi.advanceTimersByTimeAsync(REST);
  expect(sent[1]).toBe(second);
});

test('nothing is said to be read once the last reading has ended, however many were overtaken', async () => {
  const { sent, answer } = await opened();
  flow.change(changed());
  await vi.advanceTimersByTimeAsync(REST);
  flow.change(changed());
  await vi.advanceTimersByTimeAsync(REST);
  expect(sent).toHaveLength(2);
  await answer(1);
  await answer(0);
  await vi.advanceTimersByTimeAsync(1000);
  expect([flow.busy, flow.slow, currentJob()]).toEqual([null, false, null]);
});

test('what is to happen with what is missing is read with her last change, once', async () => {
  const { sent, answer } = await opened();
  const first = changed();
  flow.change(first);
  flow.setRemoveMissing(true);
  await vi.advanceTimersByTimeAsync(2 * REST);
  expect(sent).toEqual([first]);
  await answer(0);
  expect(flow.busy).toBeNull();
});
