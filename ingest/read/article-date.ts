export { parseArticleDate } from '../../src/domain/article-date.ts';
