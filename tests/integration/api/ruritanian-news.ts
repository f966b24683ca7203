import { city, country, day, month, person, tell } from './invented-news.ts';

/** Nobody of these exists, so that no other test's articles name them. */
export const ruritania = country('Ruritania', 'XR');
export const strelsau = city('Strelsau', ruritania);
export const vesna = person('Vesna Kolarik', 'Kolarik');
export const kim = person('Kim Kolarik', 'Kolarik');
export const belgrave = person('Tomas Belgrave', 'Belgrave');
export const marquand = person('Ines Marquand', 'Marquand');
export const brandl = person('Oskar Brandl', 'Brandl');

/** Vesna met Belgrave, phoned Marquand; Brandl's visit was cancelled. */
export const march = tell({
  url: 'https://gazette.example/2031/03/talks',
  title: 'Talks in Strelsau',
  publishedAt: '2031-03-05T00:00:00.000Z',
  sentences: [
    {
      text: 'Ruritania’s foreign minister, Vesna Kolarik, met Tomas Belgrave in Strelsau on March 4.',
      names: [ruritania, vesna, belgrave, strelsau],
      office: { holder: vesna, title: 'foreign minister', of: ruritania },
      event: {
        mode: 'MEET',
        status: 'HAPPENED',
        who: [
          ['ACTOR', vesna],
          ['ACTOR', belgrave],
        ],
        where: strelsau,
        when: day('2031-03-04', 'March 4'),
      },
    },
    {
      text: 'The day before, Vesna Kolarik had called Ines Marquand.',
      names: [vesna, marquand],
      event: {
        mode: 'PHONE',
        status: 'HAPPENED',
        who: [
          ['ACTOR', vesna],
          ['ACTOR', marquand],
        ],
        when: day('2031-03-03', 'The day before'),
      },
    },
    {
      text: 'Oskar Brandl called off his March 20 visit to Vesna Kolarik.',
      names: [brandl, vesna],
      event: {
        mode: 'VISIT',
        status: 'CANCELLED',
        who: [
          ['VISITOR', brandl],
          ['HOST', vesna],
        ],
        when: day('2031-03-20', 'March 20'),
      },
    },
  ],
});

/** Belgrave met Marquand; Vesna and Brandl are to meet some time in May. */
export const april = tell({
  url: 'https://gazette.example/2031/04/next',
  title: 'What comes next',
  publishedAt: '2031-04-11T00:00:00.000Z',
  also: [ruritania],
  sentences: [
    {
      text: 'Tomas Belgrave met Ines Marquand in Strelsau on April 10.',
      names: [belgrave, marquand, strelsau],
      event: {
        mode: 'MEET',
        status: 'HAPPENED',
        who: [
          ['ACTOR', belgrave],
          ['ACTOR', marquand],
        ],
        where: strelsau,
        when: day('2031-04-10', 'April 10'),
      },
    },
    {
      text: 'Vesna Kolarik and Oskar Brandl will meet in May, aides of Kim Kolarik said.',
      names: [vesna, brandl, kim],
      event: {
        mode: 'MEET',
        status: 'PLANNED',
        who: [
          ['ACTOR', vesna],
          ['ACTOR', brandl],
        ],
        when: month('2031-05-01', '2031-05-31', 'in May'),
      },
    },
  ],
});
