import { describe, expect, test } from 'vitest';
import { articleRows } from '../../../src/graph/write/article-rows.ts';
import { touchedPairs } from '../../../src/graph/write/touched-pairs.ts';
import { denial, lavrov, russia, sochiTalks } from './sochi.ts';
import { day } from './told-article.ts';

describe('the rows of an article', () => {
  const rows = articleRows(sochiTalks);

  test('hold every part once, in order of key, whatever order the extraction has', () => {
    const repeated = {
      ...sochiTalks,
      entities: [...sochiTalks.entities.toReversed(), ...sochiTalks.entities],
      mentions: [...sochiTalks.mentions.toReversed(), ...sochiTalks.mentions],
      positions: [...sochiTalks.positions, ...sochiTalks.positions],
      events: [...sochiTalks.events.toReversed(), ...sochiTalks.events],
      statements: [...sochiTalks.statements, ...sochiTalks.statements],
    };
    expect(articleRows(repeated)).toEqual(rows);
    expect(rows.entityIds).toEqual(rows.entityIds.toSorted());
  });

  test('keep each sentence with its words', () => {
    expect(rows.sentences[1]).toMatchObject({
      id: `${sochiTalks.document.id}/1`,
      props: { index: 1, text: 'Wang Yi met Lavrov in Sochi on May 13.' },
    });
  });

  test('of an extraction that refers to what it does not have are refused', () => {
    const { document, entities, sentences, events } = sochiTalks;
    const broken = [
      { ...sochiTalks, entities: entities.slice(1) },
      { ...sochiTalks, sentences: sentences.slice(1) },
      { ...sochiTalks, events: events.map((event) => ({ ...event, id: 'another' })) },
    ];
    for (const extraction of broken) {
      expect(() => articleRows(extraction)).toThrow(
        `The extraction of ${document.id} refers to parts it does not have`,
      );
    }
  });
});

describe('the row of a statement', () => {
  test('stands on the day it was said, else on the day of its article, and has no time then', () => {
    const [row] = articleRows(denial).statements;
    expect(row).toMatchObject({ start: '2019-05-16', end: '2019-05-16', props: { granularity: null, direct: false } });
    const said = { ...denial, statements: denial.statements.map((each) => ({ ...each, time: day('2019-05-15') })) };
    expect(articleRows(said).statements[0]).toMatchObject({ start: '2019-05-15', props: { granularity: 'DAY' } });
  });

  test('carries its order to whoever says it and whomever it names', () => {
    const [row] = articleRows(denial).statements;
    expect(row).toMatchObject({ speakers: [{ entityId: russia.id }], addressees: [] });
    expect(row?.['about']).toHaveLength(2);
    expect(JSON.stringify(row)).toContain(
      `"entityId":"${lavrov.id}","latest":"2019-05-16 2019-05-16 ${denial.document.id} `,
    );
  });

  test('of a speaker whom the extraction does not know is refused', () => {
    const statements = denial.statements.map((each) => ({ ...each, speakerId: 'nobody' }));
    expect(() => articleRows({ ...denial, statements })).toThrow('refers to parts it does not have: nobody');
  });
});

describe('the pairs an article touches', () => {
  test('are those that an event brings together or brought together before, each once', () => {
    const gatherings = [
      { contact: 'MET', present: ['c', 'a', 'b'] },
      { contact: 'MET', present: ['b', 'a'] },
      { contact: 'SPOKE_WITH', present: ['a', 'd'] },
      { contact: null, present: ['e', 'f'] },
    ] as const;
    expect(touchedPairs('MET', gatherings)).toEqual([
      { a: 'a', b: 'b' },
      { a: 'a', b: 'c' },
      { a: 'b', b: 'c' },
    ]);
    expect(touchedPairs('SPOKE_WITH', gatherings)).toEqual([{ a: 'a', b: 'd' }]);
  });
});
