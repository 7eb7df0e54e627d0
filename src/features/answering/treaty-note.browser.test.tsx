import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { buildAssessment } from '../../../tests/support/build-assessment';
import { buildInstrument } from '../../../tests/support/build-instrument';
import { buildPack } from '../../../tests/support/build-pack';
import { openAnswering } from '../../../tests/support/open-answering';
import { failure, success } from '../../base/result';
import type { Country } from '../../domain/assessment';
import type { InstrumentId } from '../../domain/instrument';
import type { TreatyChart } from '../../domain/treaty-status';
import type { Services } from '../services';

const pack = { ...buildPack([{ id: 'R01.L1' }]), instruments: [buildInstrument('one')] };
const chart: TreatyChart = {
  instrument: 'one' as InstrumentId,
  asOf: '2026-04-25',
  source: 'A treaty office',
  address: 'https://www.example.org/chart',
  note: 'Invitations last five years.',
  countries: {
    FR: { kind: 'party', since: '2006-05-01', by: 'ratification', deposited: '2006-01-10' },
    IE: { kind: 'signatory', signed: '2002-02-28' },
    KE: { kind: 'invited' },
  },
};

function open(country: Country, loadTreatyCharts: Services['loadTreatyCharts'] = async () => success([chart])) {
  return openAnswering({ pack, assessment: buildAssessment(pack, {}, { country }), services: { loadTreatyCharts } });
}

test.each([
  ['FR', 'party since 1 May 2006, by ratification.'],
  ['IE', 'signed on 28 February 2002; the chart shows no ratification.'],
  ['KE', 'invited to accede'],
  ['IN', 'not listed, so unknown. That is not the same as not a party.'],
])('%s: %s', async (code, words) => {
  const { held, screen } = await open({ kind: 'iso', code });
  const note = page.getByRole('complementary');
  await expect.element(note).toHaveTextContent(words);
  await expect.element(note).toHaveTextContent('As of 25 April 2026; check before use. Invitations last five years.');
  expect(held('R01.L1')).toBeUndefined();
  expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
});

test.each<[string, Country, Awaited<ReturnType<Services['loadTreatyCharts']>>]>([
  ['of an invented country nothing is shown', { kind: 'fictional', name: 'Testland' }, success([chart])],
  ['where the charts did not come, nothing is shown', { kind: 'iso', code: 'FR' }, failure({ kind: 'not-loaded' })],
])('%s', async (_, country, loaded) => {
  let loads = 0;
  await open(country, async () => {
    loads += 1;
    return loaded;
  });
  await expect.poll(() => loads).toBeGreaterThan(0);
  await new Promise(requestAnimationFrame);
  expect(page.getByRole('complementary').elements()).toEqual([]);
});
