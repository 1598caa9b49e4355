import createCache from '@emotion/cache';
import type { EmotionCache } from '@emotion/cache';

type Sheet = EmotionCache['sheet'];
type SheetClass = new (options: { key: string; container: Node }) => Sheet;

/** Emotion's cache without a `<style>` element, which `style-src 'self'` would refuse: its rules go into adopted sheets. */
export function createStrictCache(): EmotionCache {
  const cache = createCache({ key: 'fd' });
  const AdoptedSheet = adopting(cache.sheet.constructor as SheetClass);
  cache.sheet = new AdoptedSheet({ key: cache.key, container: document.head });
  return cache;
}

// Emotion makes the sheet of global rules from the constructor of the main one, hence a class and not an object.
function adopting(Base: SheetClass): SheetClass {
  return class extends Base {
    readonly #rules = new CSSStyleSheet();

    override insert(rule: string): void {
      if (!document.adoptedStyleSheets.includes(this.#rules)) this.#adopt();
      try {
        this.#rules.insertRule(rule, this.#rules.cssRules.length);
      } catch {
        // A selector of another browser, such as ::-moz-placeholder. Emotion's own sheet passes over it too.
      }
    }

    override flush(): void {
      this.#rules.replaceSync('');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#rules);
    }

    // Global rules go first: what a component says of itself wins.
    #adopt(): void {
      const others = document.adoptedStyleSheets;
      const isGlobal = this.key.endsWith('-global');
      document.adoptedStyleSheets = isGlobal ? [this.#rules, ...others] : [...others, this.#rules];
    }
  };
}
