import { Doc } from '../../../../ingest/annotate/doc.ts';
import { Kernel } from '../../../../ingest/annotate/kernel.ts';
import { lexemeFlags } from '../../../../ingest/annotate/lexeme-flags.ts';
import { Lexemes } from '../../../../ingest/annotate/lexemes.ts';
import { readModelFile } from '../../../../ingest/annotate/model-file.ts';
import { StringIds } from '../../../../ingest/annotate/string-ids.ts';
import { Tokenizer } from '../../../../ingest/annotate/tokenizer.ts';

/** What the components of the English pipeline are made from. */
export const model = readModelFile();
export const kernel = new Kernel();
export const ids = new StringIds(kernel, model.tables.symbols);
export const lexemes = new Lexemes(ids, model.tables.lexemes);
export const tokenizer = new Tokenizer(lexemes, model.tables.tokenizer);
export const flags = lexemeFlags(model.tables.lexemes, (text) => tokenizer.isUrl(text));

/** A text of just these words, with a plain space between each two. */
export function docOf(words: readonly string[]): Doc {
  return new Doc(
    words.join(' '),
    words.map((word, i) => ({ lexeme: lexemes.of(word), spaced: i < words.length - 1 })),
  );
}

/** The settings of the one component of a kind. */
export function settingsOf<Kind extends (typeof model.header.pipeline)[number]['kind']>(kind: Kind) {
  for (const settings of model.header.pipeline) if (isKind(settings, kind)) return settings;
  throw new TypeError(`The model has no ${kind}.`);
}

type Settings = (typeof model.header.pipeline)[number];

function isKind<Kind extends Settings['kind']>(
  settings: Settings,
  kind: Kind,
): settings is Extract<Settings, { kind: Kind }> {
  return settings.kind === kind;
}
