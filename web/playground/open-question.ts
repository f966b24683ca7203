import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Question } from './parse-question.ts';

/** Opens a question in a tab of its own, or goes to the tab that already holds it unchanged. */
export function useOpenQuestion(): (question: Question) => void {
  const { addTab, changeTab, setOperationName, updateActiveTabValues } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex);
  const queryEditor = useGraphiQL((state) => state.queryEditor);

  return ({ text, operationName }) => {
    // The editor is ahead of its tab by a moment, so the active tab is read from the editor.
    const shown = tabs.map((tab, index) => (index === activeTabIndex ? queryEditor?.getValue() : tab.query));
    const index = shown.indexOf(text);
    if (index === activeTabIndex) return;
    if (index >= 0) {
      changeTab(index);
    } else {
      addTab();
      queryEditor?.setValue(text);
      updateActiveTabValues({ query: text });
    }
    // At once, not when the editor next parses: a click on Run right after this must not send the last tab's name.
    setOperationName(operationName);
  };
}
