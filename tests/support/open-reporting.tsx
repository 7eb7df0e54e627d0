import axe from 'axe-core';
import { render } from 'vitest-browser-react';
import type { Answer } from '../../src/domain/answer';
import type { Assessment } from '../../src/domain/assessment';
import type { Pack } from '../../src/domain/pack';
import { ReportScreen } from '../../src/features/reporting/ReportScreen';
import { ServicesContext, type Services } from '../../src/features/services';
import { createSession } from '../../src/session/session';
import { SessionContext } from '../../src/session/use-session';
import { buildServices } from './build-services';

interface Opening {
  readonly pack: Pack;
  readonly assessment: Assessment;
  /** Another one on the same device. */
  readonly earlier?: Assessment;
  readonly changes?: Partial<Services>;
}

/** The report screen over an assessment, a look at what the session holds, and what axe finds on the screen. */
export async function openReporting({ pack, assessment, earlier, changes = {} }: Opening) {
  const services = buildServices(pack, changes);
  if (earlier) await services.repository.save(earlier, null);
  const session = createSession(services);
  await session.adopt(assessment);
  const screenOf = () => (
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <ReportScreen />
        </main>
      </SessionContext>
    </ServicesContext>
  );
  const screen = await render(screenOf());
  /** Leaves the screen for another one and comes back to it. */
  const leaveAndReturn = async () => {
    await screen.rerender(<p>Another screen</p>);
    await screen.rerender(screenOf());
  };
  const held = (): Assessment => {
    const state = session.store.getState();
    if (state.phase !== 'open') throw new Error('The assessment is open.');
    return state.assessment;
  };
  const labels = () => Object.values<Answer>(held().answers).map(({ handling }) => handling);
  const barriers = async () => (await axe.run(screen.container)).violations.map(({ id }) => id);
  return { held, labels, barriers, leaveAndReturn };
}
