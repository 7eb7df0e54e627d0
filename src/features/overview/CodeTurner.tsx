import { useMemo } from 'react';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { Actions } from '../../ui/page/Actions';
import styles from './Codes.module.css';
import type { Codes } from './internal/make-codes';
import { useTurning } from './use-turning';

/** A camera that misses every second code has them all after two rounds. */
const rounds = 2;

/** The codes one after another, as large as the window lets them be, dark on white in either appearance. */
export function CodeTurner({ codes }: { readonly codes: Codes }) {
  const { total, pictureAt } = codes;
  const turning = useTurning(total);
  const picture = useMemo(() => pictureAt(turning.index), [pictureAt, turning.index]);
  const locale = currentLocale();
  const place = { number: formatNumber(locale, turning.index + 1), total: formatNumber(locale, total) };
  const seconds = Math.ceil((rounds * total) / turning.perSecond);
  return (
    <>
      <p>
        {m.codes_show_size({ count: total })} {total > 1 && m.codes_show_time({ count: seconds })}
      </p>
      <div className={styles.frame}>
        <svg
          className={styles.code}
          viewBox={`0 0 ${picture.size} ${picture.size}`}
          role="img"
          aria-label={m.codes_show_alt(place)}
          data-code={turning.index}
          data-codes={total}
        >
          <rect className={styles.light} width={picture.size} height={picture.size} />
          <path className={styles.dark} d={picture.path} />
        </svg>
      </div>
      <p className={styles.place}>{m.codes_show_place(place)}</p>
      {total > 1 && (
        <Actions>
          <Button onClick={turning.toggle} data-turn={turning.isTurning}>
            {turning.isTurning ? m.codes_show_pause() : m.codes_show_go()}
          </Button>
          <Button onClick={() => turning.step(-1)}>{m.codes_show_previous()}</Button>
          <Button onClick={() => turning.step(1)} data-next-code="">
            {m.codes_show_next()}
          </Button>
          <Button kind="quiet" onClick={() => turning.change(-1)} disabled={turning.isSlowest}>
            {m.codes_show_slower()}
          </Button>
          <Button kind="quiet" onClick={() => turning.change(1)} disabled={turning.isFastest}>
            {m.codes_show_faster()}
          </Button>
        </Actions>
      )}
      <p className={styles.advice}>{m.codes_show_text()}</p>
    </>
  );
}
