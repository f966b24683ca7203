MATCH (article:Article)
USING INDEX SEEK article:Article(latest)
WHERE article.latest < $high
  AND ($to IS NULL OR article.publishedAt < datetime($to) + duration('P1D'))
  AND ($from IS NULL OR article.publishedAt >= datetime($from))
  AND ($status IS NULL OR article.status IN $status)
WITH article ORDER BY article.latest DESC LIMIT $limit
RETURN article {.id, .title, .url, .publisher, publishedAt: toString(article.publishedAt), .text, .status} AS article, article.latest AS key

{
  "high": "~",
  "from": "2019-05-01",
  "to": "2019-05-31",
  "status": [
    "ACTIVE"
  ],
  "limit": 21
}