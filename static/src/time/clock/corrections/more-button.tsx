import { forwardRef } from 'react';
import './menu-row.css';

interface MoreButtonProps {
  readonly label: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** ⋯ */
export const MoreButton = forwardRef<HTMLButtonElement, MoreButtonProps>(function MoreButton({ label, open, onToggle }, ref) {
  return (
    <button ref={ref} type="button" className="more-button" aria-label={label} aria-expanded={open} onClick={onToggle}>
      <span aria-hidden="true">⋯</span>
    </button>
  );
});
