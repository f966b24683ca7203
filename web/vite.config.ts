import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds web/playground into web/dist/playground, which the API serves under /playground/: paths stay as they are. */
export default defineConfig({
  root: here('.'),
  worker: { format: 'es' },
  build: {
    outDir: here('./dist'),
    assetsDir: 'playground/assets',
    emptyOutDir: true,
    target: 'es2022',
    // The editor is one large chunk by nature: neither warn of it nor spend time on compressing it for a figure.
    chunkSizeWarningLimit: 5000,
    reportCompressedSize: false,
    // What the bundle holds is under licences that want their texts beside it.
    license: { fileName: 'playground/third-party-licenses.md' },
    rolldownOptions: {
      input: here('./playground/index.html'),
      // GraphiQL's sources carry hints for a compiler that already ran over them.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});
