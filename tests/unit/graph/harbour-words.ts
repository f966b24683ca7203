import { country, day, person, told } from './told-article.ts';

/** Who says what about a harbour: a minister, her guest, and an official without a name. */
export const ann = person('Ann Berg', 'Berg');
export const lind = person('Olaf Lind', 'Lind');
export const norland = country('Norland', 'XN');

export const harbourWords = told({
  url: 'https://news.example/harbour',
  publishedAt: '2020-06-03',
  says: [
    {
      text: '"The harbour stays open," Ann Berg told Olaf Lind on June 1.',
      sayings: [{ words: 'The harbour stays open', by: ann, to: lind, time: day('2020-06-01') }],
    },
    {
      text: 'She said Norland had nothing to hide, and Lind agreed.',
      sayings: [{ words: 'Norland had nothing to hide', by: ann, about: [norland], direct: false }],
    },
    {
      text: '"Nobody counts the ships," an official said of Norland.',
      sayings: [{ words: 'Nobody counts the ships', by: null, about: [norland] }],
    },
  ],
});

export const harbourReply = told({
  url: 'https://other.example/reply',
  publishedAt: '2020-06-05',
  says: [
    {
      text: 'Olaf Lind called the harbour of Norland "an open door".',
      sayings: [{ words: 'an open door', by: lind, about: [norland] }],
    },
  ],
});
