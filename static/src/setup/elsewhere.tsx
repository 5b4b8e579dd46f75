import { goToPage } from '../ui/go-to-page';

/** The way to another page of the app. */
export function Elsewhere({ module, page, words }: { readonly module: string; readonly page: string; readonly words: string }) {
  return (
    <button type="button" className="link" onClick={() => goToPage(module, page)}>
      {words}
    </button>
  );
}
