declare module 'virtual:first-styles' {
  /** The styles of everything that the first chunk shows; '' while developing, where Vite puts them on by itself. */
  const styles: string;
  export default styles;
}
