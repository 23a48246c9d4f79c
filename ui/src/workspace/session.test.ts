// What the window knows of the open workspace while it is closed or another is opened behind an edit.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeCore } from '../../dev/fake_api';
import { emitShell, setApi } from '../shared/client';
import { closeFailure, currentFailure } from './failure.svelte';
import { attempt, closeWorkspace, openWorkspace, session, startSession } from './session.svelte';

let core: FakeCore;
let stop: () => void;
/** What waits for the core to get round to it. */
let waiting: (() => void)[];

beforeEach(async () => {
  core = new FakeCore({ open: true });
  waiting = [];
  setApi(core.api);
  stop = await startSession();
});
afterEach(async () => {
  stop();
  closeFailure();
  session.workspace = null;
  session.framework = null;
});
/** From now on the core answers the question when it is let. */
function hold(question: 'workspaceInfo' | 'frameworks'): void {
  const ask = core.api[question] as () => Promise<never>;
  core.api[question] = async () => {
    await new Promise<void>((go) => waiting.push(go));
    return ask();
  };
}
/** Lets it answer all it was asked. */
const answered = async () => {
  for (const go of waiting.splice(0)) go();
  await new Promise((done) => setTimeout(done));
};

for (const question of ['workspaceInfo', 'frameworks'] as const) {
  test(`closing right behind an edit raises nothing, whenever ${question} is answered`, async () => {
    hold(question);
    const { revision } = session;
    emitShell('changed', ['skill']);
    await vi.waitFor(() => expect(waiting).not.toHaveLength(0));
    await closeWorkspace();
    await answered();
    expect(currentFailure()).toBeNull();
    expect([session.workspace, session.framework, session.frameworks]).toEqual([null, null, []]);
    expect(session.revision).toBe(revision);
  });
}

test('an edit that is heard of while the core closes the workspace raises nothing', async () => {
  const close = core.api.closeWorkspace;
  core.api.closeWorkspace = async () => {
    await close();
    emitShell('changed', ['skill']);
    await attempt(() => core.api.workspaceInfo());
  };
  await closeWorkspace();
  await answered();
  expect(currentFailure()).toBeNull();
  expect(session.workspace).toBeNull();
});

test('what is answered about the workspace before does not stand over the one that was opened since', async () => {
  const before = session.workspace;
  const { workspaceInfo } = core.api;
  core.api.workspaceInfo = async () => {
    await new Promise<void>((go) => waiting.push(go));
    return before ?? workspaceInfo();
  };
  emitShell('changed', ['skill']);
  await vi.waitFor(() => expect(waiting).not.toHaveLength(0));
  await openWorkspace('/elsewhere/Other.guildhall');
  expect(session.workspace?.path).toBe('/elsewhere/Other.guildhall');
  const { revision } = session;
  await answered();
  expect(session.workspace?.path).toBe('/elsewhere/Other.guildhall');
  expect(session.revision).toBe(revision);
});

test('that no workspace is open is said where nobody has closed it', async () => {
  const { workspace } = session;
  await core.api.closeWorkspace();
  await attempt(() => core.api.workspaceInfo());
  expect(currentFailure()?.kind).toBe('no_workspace');
  session.workspace = workspace;
});
