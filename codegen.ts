import type { CodegenConfig } from '@graphql-codegen/cli';

const RECORDS = '../../graph/records.ts';

/** Types of every resolver, made from schema/*.graphql over the records that the graph answers. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/api/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
        mappers: {
          Entity: `${RECORDS}#EntityRecord`,
          Person: `${RECORDS}#EntityRecord`,
          Organization: `${RECORDS}#EntityRecord`,
          Country: `${RECORDS}#EntityRecord`,
          Place: `${RECORDS}#EntityRecord`,
          Treaty: `${RECORDS}#EntityRecord`,
          Weapon: `${RECORDS}#EntityRecord`,
          AnonymousSource: `${RECORDS}#EntityRecord`,
          Position: `${RECORDS}#PositionRecord`,
          Event: `${RECORDS}#EventRecord`,
          Assertion: `${RECORDS}#AssertionRecord`,
          Statement: `${RECORDS}#StatementRecord`,
          Article: `${RECORDS}#ArticleRecord`,
          Evidence: `${RECORDS}#EvidenceRecord`,
          Mention: `${RECORDS}#MentionRecord`,
          TreatyState: `${RECORDS}#TreatyStateRecord`,
          Contact: `${RECORDS}#ContactRecord`,
          CoOccurrence: `${RECORDS}#CoOccurrenceRecord`,
          Disagreement: `${RECORDS}#DisagreementRecord`,
          Sameness: `${RECORDS}#SamenessRecord`,
          Subgraph: `${RECORDS}#SubgraphRecord`,
          GraphLink: `${RECORDS}#LinkRecord`,
          ArticleVersion: `${RECORDS}#ArticleVersionRecord`,
          ArticleChange: `${RECORDS}#ArticleChangeRecord`,
          Hop: `${RECORDS}#HopRecord`,
        },
        enumType: 'string-literal',
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        strictScalars: true,
        avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
      },
    },
  },
};

export default config;
