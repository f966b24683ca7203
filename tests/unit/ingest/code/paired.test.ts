import { expect, test } from 'vitest';
import { eventWords } from '../../../../ingest/gazetteers/event-words.ts';
import { extract } from '../../../../ingest/pipeline.ts';
import { factsOf } from '../../../golden/facts.ts';

/** Every rule that asks for both sides, with a sentence of two sides that it reads. */
const TOLD: readonly (readonly [rule: string, text: string])[] = [
  ['patched-up-dispute', 'Peru and Chile ironed out their dispute over sardines.'],
  ['came-to-terms', 'Peru came to terms with Chile on Sunday.'],
  ['announced-agreement', 'Peru unveiled a deal with Chile on gas pipes.'],
  ['gave-assurance', 'Peru gave Chile assurances that its ferries could pass.'],
  ['expressed-readiness', 'Peru signalled its readiness to resume flights to Chile.'],
  ['stood-by', 'Peru stood by Chile in the border row.'],
  ['paid-tribute', 'Peru paid tribute to Chile after the rescue.'],
  ['spoke-in-favour', "Peru voted in favour of Chile's admission to the bloc."],
  ['extolled', 'Peruvian leaders extolled Chile.'],
  ['conveyed-support', 'Peru sent condolences to Chile.'],
  ['mended-ties', 'Peru mended ties with Chile.'],
  ['exchanged-ambassadors', 'Peru exchanged ambassadors with Chile after nine years.'],
  ['joined-forces', 'Peru joined forces with Chile to catch smugglers.'],
  ['coordinated', 'Peru coordinated its patrols with Chile.'],
  ['rushed-aid', 'Peru rushed blankets and medicine to Chile.'],
  ['supplied-with', 'Peru provided Chile with tents and blankets.'],
  ['trained', 'Peruvian officers trained Chilean soldiers in the desert.'],
  ['forgave-debt', "Peru wrote off Chile's debt."],
  ['took-in-refugees', 'Peru sheltered thousands of Chilean refugees.'],
  ['gave-in', 'Peru gave in to Chilean demands on Friday.'],
  ['unfroze', 'Peru scrapped a tariff on Chilean copper.'],
  ['gave-amnesty', 'Peru granted amnesty to Chilean prisoners.'],
  ['granted-demands', 'Peru granted the demands of Chile.'],
  ['dropped-charges', 'Peru dropped charges against two Chilean journalists.'],
  ['called-off-action', 'Peru halted its bombardment against Chile.'],
  ['handed-control', 'Peru handed control of the port to Chile.'],
  ['forces-left', 'Peruvian troops left Chile on Tuesday.'],
  ['laid-down-arms', 'Peruvian rebels gave up their weapons to Chilean officers.'],
  ['told-to', 'Peru told Chile to withdraw its ships.'],
  ['wanted-to', 'Peru wants Chile to free the sailors.'],
  ['pleaded-with', 'Peru pleaded with Chile to halt the executions.'],
  ['put-pressure', 'Peru put pressure on Chile to open the pass.'],
  ['turned-for-help', 'Peru turned to Chile for help.'],
  ['addressed-appeal', 'Peru addressed an appeal to Chile.'],
  ['blasted', 'Peru blasted Chile over the arrests.'],
  ['scolded', 'Peru reprimanded Chile.'],
  ['held-responsible', 'Peru held Chile responsible for the raid.'],
  ['branded', 'Peru called Chile an aggressor.'],
  ['attacked-deed', 'Peru attacked the Chilean plan as unfair.'],
  ['lashed-out', 'Peru lashed out at Chile.'],
  ['pointed-finger', 'Peru pointed the finger at Chile.'],
  ['voiced-concern', "Peru voiced concern over Chile's missiles."],
  ['filed-complaint', 'Peru lodged a protest with Chile on Monday.'],
  ['alleged-deed', 'Peru alleged that Chile had moved the buoys.'],
  ['looked-into', 'Peru is looking into the deaths of Chilean tourists.'],
  ['rebutted', "Peru disputed Chile's account of the clash."],
  ['voted-against', 'Peru voted against the Chilean proposal.'],
  ['walked-out', 'Peru walked out of the talks with Chile.'],
  ['ignored-appeal', 'Peru ignored a Chilean appeal.'],
  ['blocked-proposal', 'Peru blocked a Chilean resolution.'],
  ['denied-access', 'Peru denied Chile access to the port.'],
  ['would-not-deal', 'Peru would not negotiate with Chilean rebels.'],
  ['sounded-warning', 'Peru repeated its warning to Chile.'],
  ['took-to-streets', 'Thousands of Peruvians took to the streets against the Chilean president.'],
  ['burned-flag', 'Peruvian students burned Chilean flags.'],
  ['kicked-out', 'Peru kicked out six Chilean diplomats.'],
  ['ordered-expulsion', 'Peru ordered the expulsion of six Chilean diplomats.'],
  ['suspended-member', 'Peru excluded Chile from the fair.'],
  ['banned-trade', 'Peru banned imports of Chilean wine.'],
  ['slashed-links', 'Peru slashed aid to Chile.'],
  ['shut-border', 'Peru sealed off its border with Chile.'],
  ['forces-moved', 'Peruvian warships sailed toward Chile.'],
  ['tested-weapon', 'Peru tested a missile near Chile.'],
  ['took-into-custody', 'Peru took three Chilean sailors into custody.'],
  ['rounded-up', 'Peruvian police rounded up dozens of Chileans.'],
  ['cracked-down', 'Peruvian authorities cracked down on Chilean migrants.'],
  ['used-gas', 'Peruvian police fired tear gas at Chilean demonstrators.'],
  ['boarded', 'Peru boarded a Chilean trawler.'],
  ['shut-paper', 'Peru shut down a Chilean newspaper.'],
  ['struck', 'Peruvian jets struck a Chilean base on Sunday.'],
  ['opened-fire', 'Peruvian gunmen opened fire on Chilean police.'],
  ['exchanged-fire', 'Peruvian and Chilean soldiers exchanged fire across the river.'],
  ['repelled', 'Peruvian troops repelled Chilean rebels.'],
  ['tried-to-kill', 'Peruvian rebels tried to assassinate the Chilean president.'],
  ['investigated', 'Peru is investigating two Chilean banks.'],
  ['traded-accusations', 'Peru and Chile traded accusations.'],
  ['levelled-accusations', 'Peru levelled accusations against Chile.'],
  ['retreated', 'Peruvian troops retreated from Chile.'],
  ['shared', 'Peru shared data with Chile.'],
  ['fought', 'Peruvian troops clashed with Chilean guerrillas.'],
  ['aided', 'Peru assisted Chile after the flood.'],
  ['offered-to', 'Peru offered talks to Chile.'],
];

function rulesOf(text: string): readonly (string | undefined)[] {
  return extract({
    name: 'a',
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/plain',
    meta: { publishedAt: '2021-09-15T00:00:00Z' },
  }).events.map(({ assertions }) => assertions[0]?.rule);
}

test.each(TOLD)('%s: %s', (rule, text) => {
  expect(rulesOf(text)).toContain(rule);
  expect(factsOf(text, '2021-09-15')).toContainEqual(expect.stringMatching(/: Chile, Peru/));
});

test('every rule that asks for both sides has a sentence here', () => {
  const asking = eventWords().frames.filter(({ paired }) => paired);
  expect(asking.map(({ rule }) => rule).filter((rule) => !TOLD.some(([told]) => told === rule))).toEqual([]);
});

test.each([
  ['Ana Reyes stood by the window in Lima.'],
  ['Peru turned to the second half.'],
  ['Ana Reyes pressed the button in Lima.'],
  ['Peruvian miners struck gold in Chile.'],
  ['A storm struck Peru on Monday.'],
  ['The company provided customers with blankets.'],
  ['Peru pointed the way.'],
  ['Peru wants to join the Chilean fair.'],
  ['Peru opened the door of a museum in Chile.'],
  ['Peru called Chile a partner.'],
  ['Peru attacked the problem of debt.'],
  ['The ship left Chile.'],
  ['Peru exchanged gifts with Chile.'],
  ['Peru offered its good offices.'],
  ['Ana Reyes fought Lima East at the election.'],
  ['Ana Reyes shared data.'],
  ['Peru backed down.'],
  ['It is the only arms control pact of Peru limiting deployed missiles.'],
])('not of two sides, or something else: %s', (text) => {
  expect(factsOf(text, '2021-09-15')).toEqual([]);
});
