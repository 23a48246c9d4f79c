// What the status bar says: counts or selection on the left, a hint in the middle, a running job; "saved" is the frame's own.
export interface Status {
  left: string;
  /** Stands after it, in the colour of a warning. */
  warning?: string;
  middle?: string;
}
export interface Job {
  text: string;
  /** Part done, 0..1; null where the length is unknown. */
  part: number | null;
  cancel?: () => void;
}

let status = $state.raw<Status>({ left: '' });
let job = $state.raw<Job | null>(null);

export function currentStatus(): Status {
  return status;
}
export function setStatus(next: Status): void {
  status = next;
}
export function currentJob(): Job | null {
  return job;
}
/** Shows the job beside the status until `setJob(null)`. Start it only for work beyond 300 ms. */
export function setJob(next: Job | null): void {
  job = next;
}
