/** One sentence for those who listen instead of look; read out whenever it changes. */
export function Heard({ sentence }: { readonly sentence: string }) {
  return (
    <div className="heard-only" role="status" aria-live="polite">
      {sentence}
    </div>
  );
}
