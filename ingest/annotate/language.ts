import { type AnnotatedText, toAnnotatedText } from './annotated-text.ts';
import { AttributeRuler } from './attribute-ruler.ts';
import { DependencyParser } from './dependency-parser.ts';
import { type Component, Doc } from './doc.ts';
import { EntityRecognizer } from './entity-recognizer.ts';
import { HashEmbedding } from './hash-embedding.ts';
import { Kernel } from './kernel.ts';
import { Lemmatizer } from './lemmatizer.ts';
import { type Flag, lexemeFlags } from './lexeme-flags.ts';
import { Lexemes } from './lexemes.ts';
import { type ComponentSettings, type EmbeddingSettings, type ModelFile, readModelFile } from './model-file.ts';
import { StringIds } from './string-ids.ts';
import { Tagger } from './tagger.ts';
import { Tok2Vec } from './tok2vec.ts';
import { Tokenizer } from './tokenizer.ts';
import { Weights } from './weights.ts';

/** A pipeline of one language, as its model file tells it: spaCy's `nlp` object. */
export class Language {
  readonly #kernel = new Kernel();
  readonly #model: ModelFile;
  readonly #weights: Weights;
  readonly #ids: StringIds;
  readonly #lexemes: Lexemes;
  readonly #tokenizer: Tokenizer;
  readonly #flags: ReadonlyMap<string, Flag>;
  readonly #components: readonly Component[];

  constructor(model: ModelFile) {
    const { symbols, lexemes, tokenizer } = model.tables;
    this.#model = model;
    this.#weights = new Weights(this.#kernel, model);
    this.#ids = new StringIds(this.#kernel, symbols);
    this.#lexemes = new Lexemes(this.#ids, lexemes);
    this.#tokenizer = new Tokenizer(this.#lexemes, tokenizer);
    this.#flags = lexemeFlags(lexemes, (text) => this.#tokenizer.isUrl(text));
    this.#components = model.header.pipeline.map((settings) => this.#component(settings));
  }

  /** Tokens, tags, lemmas, parse, names and sentences of a text, which is taken as it is. */
  annotate(text: string): AnnotatedText {
    return toAnnotatedText(this.parse(text));
  }

  /** The same as a spaCy-like document. */
  parse(text: string): Doc {
    this.#lexemes.tidy();
    const doc = new Doc(text, this.#tokenizer.tokenize(text));
    if (doc.length === 0) return doc;
    const mark = this.#kernel.mark();
    try {
      for (const component of this.#components) component.run(doc);
    } finally {
      this.#kernel.release(mark);
    }
    return doc;
  }

  #component(settings: ComponentSettings): Component {
    const { tables } = this.#model;
    switch (settings.kind) {
      case 'tok2vec':
        return this.#tok2vec(settings.name, settings);
      case 'tagger':
        return new Tagger(this.#kernel, this.#weights, settings.name, settings.labels);
      case 'parser':
        return new DependencyParser(this.#kernel, this.#weights, settings);
      case 'ner':
        return new EntityRecognizer(
          this.#kernel,
          this.#weights,
          this.#tok2vec(settings.name, settings.embedding),
          settings,
        );
      case 'attribute_ruler':
        return new AttributeRuler(tables.attributeRuler, this.#flags);
      case 'lemmatizer':
        return new Lemmatizer(tables.lemmatizer);
    }
  }

  #tok2vec(name: string, settings: EmbeddingSettings): Tok2Vec {
    const embedding = new HashEmbedding(this.#kernel, this.#weights, this.#ids, this.#lexemes, name, settings);
    return new Tok2Vec(this.#kernel, this.#weights, embedding, name, settings);
  }
}

let loaded: Language | undefined;

/** The English pipeline, read at the first call. @throws EntenteError MODEL_BROKEN */
export function loadLanguage(): Language {
  loaded ??= new Language(readModelFile());
  return loaded;
}
