import { setTimeout as sleep } from 'node:timers/promises';

/** A worker that does what a text tells it: whatever can happen to one. Answers with the text. */
export default async function obey(text: string): Promise<string> {
  const [order, figure] = text.split(' ');
  switch (order) {
    case 'throw':
      throw new TypeError('no such word');
    case 'die':
      process.exit(3);
      break;
    case 'hoard':
      hoard();
      break;
    case 'loop':
      for (;;);
    case 'wait':
      await sleep(Number(figure));
  }
  return text;
}

function hoard(): void {
  const kept: number[][] = [];
  for (;;) kept.push(Array.from({ length: 1000 }, (_, i) => i + 0.5));
}
