import { formatShortcutForOS, type GraphiQLPlugin, KEY_MAP, useGraphiQL } from '@graphiql/react';
import { useOpenQuestion } from './open-question.ts';
import { QUESTIONS } from './questions.ts';

const RUN_KEYS = formatShortcutForOS(KEY_MAP.runQuery.key).replaceAll('-', '+');

function QuestionsPane() {
  const open = useOpenQuestion();
  const current = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.operationName);
  return (
    <section className="questions" aria-labelledby="questions-heading">
      <h2 id="questions-heading">Questions</h2>
      <p className="questions-hint">
        Each opens in a tab of its own. Run it with the button beside it, or {RUN_KEYS} in the editor.
      </p>
      <ol>
        {QUESTIONS.map((question) => (
          <li key={question.slug}>
            <button
              type="button"
              onClick={() => open(question)}
              aria-current={question.operationName === current ? 'true' : undefined}
            >
              <span className="questions-title">{question.title}</span>
              <span className="questions-note">{question.note}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function QuestionsIcon() {
  return (
    <svg viewBox="0 0 24 24" height="1em" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M4 4.5h16a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-8l-4.5 4v-4H4a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1Z"
      />
      <path strokeLinecap="round" strokeLinejoin="round" d="M9.8 9a2.2 2.2 0 1 1 3.2 2c-.7.35-1 .8-1 1.5" />
      <path strokeLinecap="round" d="M12 14.9v.05" strokeWidth="1.9" />
    </svg>
  );
}

/** The saved questions as a pane of GraphiQL's. */
export const QUESTIONS_PLUGIN: GraphiQLPlugin = { title: 'Questions', icon: QuestionsIcon, content: QuestionsPane };
