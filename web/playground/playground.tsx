import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { fetchGraphQL } from './fetch-graphql.ts';
import { QUESTIONS } from './questions.ts';
import { QUESTIONS_PLUGIN } from './questions-pane.tsx';

const PLUGINS = [QUESTIONS_PLUGIN, { ...explorerPlugin(), title: 'Query builder' }, HISTORY_PLUGIN];
const FIRST_TABS = QUESTIONS.slice(0, 1).map(({ text }) => ({ query: text }));

/** GraphiQL keeps the open pane under this key once a reader has opened or closed one. */
const visited = () => localStorage.getItem('graphiql:visiblePlugin') !== null;

/** GraphiQL over this server's API, with the saved questions beside it. */
export function Playground() {
  return (
    <GraphiQL
      fetcher={fetchGraphQL}
      plugins={PLUGINS}
      defaultTabs={FIRST_TABS}
      {...(visited() ? {} : { visiblePlugin: QUESTIONS_PLUGIN })}
    >
      <GraphiQL.Logo>
        <span className="house-name">Entente</span>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
