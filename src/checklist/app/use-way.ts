/** How the server takes answers, once it has said so. */
import { useEffect, useState } from 'react';
import type { Way } from '../logic/capability.ts';

/** @param asked never rejects @returns undefined until then */
export function useWay(asked: Promise<Way>): Way | undefined {
  const [way, setWay] = useState<Way>();
  useEffect(() => {
    void asked.then(setWay);
  }, [asked]);
  return way;
}
