export function ArticlePane() {
  return null
}
