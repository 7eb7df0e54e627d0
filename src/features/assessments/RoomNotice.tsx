import { roomOf } from '../../domain/room';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Notice } from '../../ui/notice/Notice';
import { formatSize } from '../format-size';
import { useStorageFacts } from '../use-storage-facts';

/** Says that the room is nearly used up before anything fails; absent while there is enough, or nobody can tell. */
export function RoomNotice() {
  const known = useStorageFacts();
  if (typeof known === 'string' || roomOf(known) !== 'little') return null;
  const { usageInBytes, quotaInBytes } = known;
  const left = Math.max(0, (quotaInBytes ?? 0) - (usageInBytes ?? 0));
  return (
    <Notice tone="warning" title={m.home_room_title()}>
      <p data-room="little">{m.home_room_text({ left: formatSize(currentLocale(), left) })}</p>
    </Notice>
  );
}
