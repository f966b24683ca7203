import { Facts, LabelledRecord } from '../../../eval/record.ts';
import { type Figures, figuresOf, type Options, scoreRecords } from '../../../eval/score/index.ts';

type Parts = Partial<Record<Exclude<keyof Facts, 'id'>, readonly unknown[]>>;
interface Layers {
  readonly [layer: string]: unknown;
}

/** Figures of one record: what is labelled and what is answered. */
export function figures(labels: Parts, answers: Parts, layers: Layers = {}, options: Options = {}): Figures {
  const record = LabelledRecord.parse({ id: 'r', text: '', layers: { quotes: 'full', ...layers }, ...labels });
  return figuresOf(scoreRecords([record], new Map([['r', Facts.parse({ id: 'r', ...answers })]]), options));
}
