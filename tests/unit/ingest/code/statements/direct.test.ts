import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

/** Introduces two people, so that surnames lead to them. */
const WHO = 'Norwegian Prime Minister Kari Dahl met Swedish envoy Nils Ek in Oslo.';
const saidAfter = (text: string) => spoken(`${WHO}\n\n${text}`);

describe('A quotation is of the one whom its sentence names', () => {
  test.each([
    ['before the verb', '"The bridge stays open," Dahl said.', ['Kari Dahl: "The bridge stays open"']],
    ['after the verb', '"The bridge stays open," said Dahl.', ['Kari Dahl: "The bridge stays open"']],
    ['before a colon', 'Dahl said: "The bridge stays open."', ['Kari Dahl: "The bridge stays open."']],
    ['in a headline', "Dahl: 'The bridge stays open'", ['Kari Dahl: "The bridge stays open"']],
    [
      'with hearers',
      '"The bridge stays open," Dahl told reporters.',
      ['Kari Dahl to reporters: "The bridge stays open"'],
    ],
    [
      'in an interview',
      '"It is ours," Dahl said in an interview with the newspaper Dagen.',
      ['Kari Dahl to Dagen: "It is ours"'],
    ],
    [
      'with an office put beside it',
      '"It is ours," said Maria Lopez, the mayor of Oslo.',
      ['Maria Lopez: "It is ours"'],
    ],
    ['by a pronoun', 'Dahl came late. "The bridge stays open," she said.', ['Kari Dahl: "The bridge stays open"']],
    ['by an office', '"The bridge stays open," the prime minister said.', ['Kari Dahl: "The bridge stays open"']],
    ['by what she posted', 'Dahl\'s tweet said: "Thank you, Oslo!"', ['Kari Dahl: "Thank you, Oslo!"']],
    ['in a participle', 'Dahl left early, adding: "We are ready for this."', ['Kari Dahl: "We are ready for this."']],
    ['in a relative clause', 'Ek, who called the plan "a poisoned gift", left early.', ['Nils Ek: "a poisoned gift"']],
    ['by whom it is quoted', 'Dagen quoted Ek as saying, "My work is done."', ['Nils Ek: "My work is done."']],
    ['after "according to"', 'The plan is "a poisoned gift", according to Ek.', ['Nils Ek: "a poisoned gift"']],
    [
      'without a verb of saying',
      'Ek won applause for "a harbour for all" on Monday.',
      ['Nils Ek: "a harbour for all"'],
    ],
    [
      'before a person’s sentence',
      'Ek was blunt. "There was no such meeting."',
      ['Nils Ek: "There was no such meeting."'],
    ],
    [
      'in a participle below another clause',
      'Dahl denied reports that it had waited, calling them "pure fantasy".',
      ['Kari Dahl: "pure fantasy"'],
    ],
    [
      'in "the words of"',
      'In the words of Ek, "the train has left the station".',
      ['Nils Ek: "the train has left the station"'],
    ],
  ])('%s', (_, text, expected) => {
    expect(saidAfter(text).filter((line) => line.includes('"'))).toEqual(expected);
  });
});

describe('Of two who speak in one sentence', () => {
  test('each has the words that stand at the verb', () => {
    expect(saidAfter('Dahl dismissed the report as "pure invention," while Ek called it "a late warning".')).toEqual([
      'Kari Dahl: "pure invention"',
      'Nils Ek: "a late warning"',
    ]);
  });

  test('who says so last is the one who cites, not who acts', () => {
    expect(saidAfter('Norway closed the bridge, Ek said on Monday, citing "conditions nobody foresaw".')).toContain(
      'Nils Ek: "conditions nobody foresaw"',
    );
  });
});

describe('A quotation goes on', () => {
  test('after the words that say who speaks', () => {
    expect(saidAfter('"We have nothing to hide," Dahl said, "and nothing to sell."')).toEqual([
      'Kari Dahl: "We have nothing to hide"',
      'Kari Dahl: "and nothing to sell."',
    ]);
  });

  test('in sentences of its own', () => {
    expect(saidAfter('"I gave it to them," Ek said. "They asked for nothing else."')).toEqual([
      'Nils Ek: "I gave it to them"',
      'Nils Ek: "They asked for nothing else."',
    ]);
  });

  test('after a sentence that tells what was said', () => {
    expect(saidAfter('Dahl denied the report. "There was no such meeting."')).toContain(
      'Kari Dahl: "There was no such meeting."',
    );
  });

  test('over paragraphs that are not closed, from the one that says who speaks on', () => {
    expect(saidAfter('"The bridge is ours," Dahl said. "We built it.\n\n"We will keep it."')).toEqual([
      'Kari Dahl: "The bridge is ours"',
      'Kari Dahl: "We built it."',
      'Kari Dahl: "We will keep it."',
    ]);
  });

  test('and back, where the second paragraph says who speaks', () => {
    expect(saidAfter('"The bridge is ours.\n\n"We built it with our own hands," Dahl said.')).toEqual([
      'Kari Dahl: "The bridge is ours."',
      'Kari Dahl: "We built it with our own hands"',
    ]);
  });

  test('back too where somebody else is spoken of before', () => {
    expect(saidAfter('Ek came late. "The bridge is ours.\n\n"We built it with our own hands," Dahl said.')).toEqual([
      'Kari Dahl: "The bridge is ours."',
      'Kari Dahl: "We built it with our own hands"',
    ]);
  });

  test('not into the next sentence, which says what another says', () => {
    expect(saidAfter('Dahl was blunt. "The bridge is ours." Ek said Oslo was quiet.')).toEqual([
      'Kari Dahl: "The bridge is ours."',
      'Nils Ek: that Oslo was quiet',
    ]);
  });

  test('but not for another who speaks in the next paragraph', () => {
    expect(saidAfter('"The bridge is ours," Dahl said.\n\n"It is not," Ek said.')).toEqual([
      'Kari Dahl: "The bridge is ours"',
      'Nils Ek: "It is not"',
    ]);
  });
});

describe('Parts of sentences', () => {
  test('of two words and more are words of the one who speaks', () => {
    expect(saidAfter('Dahl said she had reached a "stopgap technical deal" with Sweden.')).toContain(
      'Kari Dahl: "stopgap technical deal"',
    );
  });

  test('of one word are, where the sentence ends in it', () => {
    expect(saidAfter('Ek described the talks as "fruitful".')).toEqual(['Nils Ek: "fruitful"']);
  });

  test.each([
    ['a word at arm’s length', 'Dahl said that Sweden was "committed" to peace.'],
    ['a word that describes the next', 'Dahl said the "escalating" threats had ended.'],
    ['a nickname', 'Dahl inspected a new "hypersonic" missile dubbed "Wolf".'],
    ['two words that describe the next', 'Dahl said the "maximum pressure" campaign had ended.'],
    ['what no person does', 'Norway opened a show about "the long war at sea" in Oslo.'],
    ['a title among others', 'Ek, who wrote books, including "The Cold Harbour", said no.'],
    ['a title', 'Dahl said the film "The Long Road" was shown in Oslo.'],
    ['a name', 'Dahl said the "Republic of the Isles" was no state.'],
    ['a heading', "'One-Sided' Deal"],
    ['what a name means', 'Dahl warned the Kifaya ("Enough of this") group.'],
    ['a heading in marks', '"A Modern Age"'],
    ['nobody’s words', 'The word "harbour" is old.'],
    ['what was not said', 'Dahl declined to call it "a war of choice".'],
  ])('are no statement: %s', (_, text) => {
    expect(saidAfter(text).filter((line) => line.includes(': "'))).toEqual([]);
  });
});

describe('Marks', () => {
  test.each([
    ['straight', '"We will never sign," Dahl said.'],
    ['curly', '“We will never sign,” Dahl said.'],
    ['single', "'We will never sign,' Dahl said."],
    ['single and curly', '‘We will never sign,’ Dahl said.'],
    ['low', '„We will never sign,“ Dahl said.'],
    ['angular', '«We will never sign,» Dahl said.'],
    ['doubled', "``We will never sign,'' Dahl said."],
  ])('may be %s', (_, text) => {
    expect(saidAfter(text)).toEqual(['Kari Dahl: "We will never sign"']);
  });

  test('within marks belong to the words', () => {
    expect(saidAfter(`"She told me, 'We will never sign,' and I believed her," Ek recalled.`)).toEqual([
      `Nils Ek: "She told me, 'We will never sign,' and I believed her"`,
    ]);
  });

  test('of possession open nothing', () => {
    expect(saidAfter("Dahl read the ministers' letter and the envoys' reply.")).toEqual([]);
  });
});

test('Who has no name is given in the words of the text, and as a source where one is known', () => {
  expect(saidAfter('"Hope is not a plan," one Western diplomat said.')).toEqual([
    'one Western diplomat: "Hope is not a plan"',
  ]);
  expect(saidAfter('A senior official said the talks were over. "We are not blind," the official added.')).toEqual([
    'senior official: that the talks were over',
    'senior official: "We are not blind"',
  ]);
});
