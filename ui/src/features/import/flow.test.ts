import { expect, test } from 'vitest';
import { FakeCore } from '../../../dev/fake_api';
import { setApi } from '../../shared/client';
import { ImportFlow } from './flow.svelte';

test('other files taken right behind a change of the mapping are read once', async () => {
  const core = new FakeCore();
  const { importPreview } = core.api;
  const read: string[] = [];
  core.api.importPreview = (paths, ...rest) => (read.push(paths.join(' ')), importPreview(paths, ...rest));
  setApi(core.api);
  const flow = new ImportFlow();
  await flow.open(['Skillmatrix.xls']);
  expect(flow.mapping).not.toBeNull();
  flow.change({ ...flow.mapping! });
  await flow.open(['Skillmatrix.xls']);
  await new Promise((done) => setTimeout(done, 400));
  expect(read).toHaveLength(2);
  flow.leave();
});
