import { type RefObject, useEffect, useRef } from 'react';

/** True for as long as the component is shown: what takes a while asks it before it goes on. */
export function useIsHere(): RefObject<boolean> {
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return isHere;
}
