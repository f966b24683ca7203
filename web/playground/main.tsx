import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground.tsx';

const container = document.getElementById('playground');
if (container === null) throw new Error('index.html has no element with the id "playground".');
createRoot(container).render(
  <StrictMode>
    <Playground />
  </StrictMode>,
);
