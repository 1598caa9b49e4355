/** The words around a message, from the catalogue. One object per language, for what is drawn depends on it. */
export interface MarkdownLabels {
  copyCode: string;
  copied: string;
  leadsTo: (host: string) => string;
}
