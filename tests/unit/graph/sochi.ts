import { country, day, organization, person, place, time, told } from './told-article.ts';

/** A small world of people who meet, and what articles say of them. */
export const russia = country('Russia', 'RU', 'Moscow');
export const china = country('China', 'CN');
export const unitedStates = country('United States', 'US', 'Washington');
export const finland = country('Finland', 'FI');
export const lavrov = person('Sergei Lavrov', 'Lavrov');
export const wang = person('Wang Yi', 'Wang');
export const pompeo = person('Mike Pompeo', 'Pompeo');
export const putin = person('Vladimir Putin', 'Putin');
export const trump = person('Donald Trump', 'Trump');
export const stateDepartment = organization('State Department', unitedStates.id);
export const sochi = place('Sochi', russia);
export const helsinki = place('Helsinki', finland);
export const brussels = place('Brussels');

export const sochiTalks = told({
  url: 'https://news.example/sochi',
  title: 'Talks in Sochi',
  publishedAt: '2019-05-14',
  publisher: 'Example News',
  wires: ['AP', 'TASS'],
  alsoKnown: [russia],
  says: [
    {
      text: 'Russian Foreign Minister Sergei Lavrov met Mike Pompeo in Sochi on May 14.',
      who: [
        ['ACTOR', lavrov],
        ['ACTOR', pompeo],
      ],
      place: sochi,
      time: day('2019-05-14'),
      offices: [{ person: lavrov, title: 'foreign minister', of: russia }],
    },
    {
      text: 'Wang Yi met Lavrov in Sochi on May 13.',
      who: [
        ['ACTOR', wang],
        ['ACTOR', lavrov],
      ],
      place: sochi,
      time: day('2019-05-13'),
    },
    {
      text: 'Pompeo was to meet Vladimir Putin later.',
      who: [
        ['ACTOR', pompeo],
        ['ACTOR', putin],
      ],
      status: 'PLANNED',
    },
    {
      text: 'Donald Trump telephoned Putin the week before.',
      mode: 'PHONE',
      who: [
        ['ACTOR', trump],
        ['ACTOR', putin],
      ],
      time: time('2019-05-06', '2019-05-12', 'WEEK'),
    },
  ],
});

export const helsinkiSummit = told({
  url: 'https://news.example/helsinki',
  publishedAt: '2018-07-17',
  publisher: 'Example News',
  alsoKnown: [finland],
  says: [
    {
      text: 'Donald Trump and Vladimir Putin met in Helsinki on July 16.',
      who: [
        ['ACTOR', trump],
        ['ACTOR', putin],
      ],
      place: helsinki,
      time: day('2018-07-16'),
    },
  ],
});

/** Says the same of the meeting in Sochi on May 13, less surely, and calls it off in one case. */
export const chineseAccount = told({
  url: 'https://other.example/wang',
  publishedAt: '2019-05-15',
  publisher: 'Other Times',
  wires: ['TASS'],
  alsoKnown: [china],
  says: [
    {
      text: 'Wang Yi held talks with Sergei Lavrov on May 13, China said.',
      who: [
        ['ACTOR', wang],
        ['ACTOR', lavrov],
      ],
      time: day('2019-05-13'),
      attributedTo: china,
      confidence: 0.6,
      sayings: [
        {
          words: 'Wang Yi held talks with Sergei Lavrov on May 13',
          by: china,
          about: [wang, lavrov],
          direct: false,
        },
      ],
    },
    {
      text: 'Pompeo called off a visit to Moscow.',
      mode: 'VISIT',
      status: 'CANCELLED',
      who: [
        ['VISITOR', pompeo],
        ['HOST', russia],
      ],
      time: day('2019-05-13'),
    },
  ],
});

/** A Kremlin denial of the same meeting, and one more meeting of the same two later on. */
export const denial = told({
  url: 'https://third.example/denial',
  publishedAt: '2019-05-16',
  says: [
    {
      text: 'Russia denied that Lavrov met Pompeo on May 14.',
      who: [
        ['ACTOR', lavrov],
        ['ACTOR', pompeo],
      ],
      status: 'DENIED',
      time: day('2019-05-14'),
      attributedTo: russia,
      sayings: [{ words: 'Lavrov met Pompeo on May 14', by: russia, about: [lavrov, pompeo], direct: false }],
    },
    {
      text: 'Wang Yi and Sergei Lavrov met in Brussels on May 16.',
      who: [
        ['ACTOR', wang],
        ['ACTOR', lavrov],
      ],
      place: brussels,
      time: day('2019-05-16'),
    },
  ],
});
