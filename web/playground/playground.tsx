import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { fetchGraphQL } from './fetch-graphql.ts';
import { QUESTIONS } from './questions.ts';
import { QUESTIONS_PLUGIN } from './questions-pane.tsx';

const PLUGINS = [QUESTIONS_PLUGIN, { ...explorerPlugin(), title: 'Query builder' }, HISTORY_PLUGIN];
const FIRST_TABS = QUESTIONS.slice(0, 1).map(({ text }) => ({ query: text }));

// GraphiQL stores its tabs from the first visit on. Later visits open the pane that was left open, or none.
const FIRST_PANE = localStorage.getItem('graphiql:tabState') === null ? { visiblePlugin: QUESTIONS_PLUGIN } : {};

/** GraphiQL over this server's API, with the saved questions beside it. */
export function Playground() {
  return (
    <GraphiQL fetcher={fetchGraphQL} plugins={PLUGINS} defaultTabs={FIRST_TABS} {...FIRST_PANE}>
      <GraphiQL.Logo>
        <span className="house-name">Entente</span>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
