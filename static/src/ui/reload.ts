/** Loads this frame anew, after a defect. */
export function reload(): void {
  location.reload();
}
