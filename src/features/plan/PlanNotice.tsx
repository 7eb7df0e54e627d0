import { m } from '../../i18n/generated/messages';
import { visibleText } from '../../i18n/visible-text';
import { Toast } from '../../ui/toast/Toast';
import type { PlanNews } from './internal/use-acts';

interface PlanNoticeProps {
  readonly news: PlanNews | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** Says what happened to the plan, and offers the way back where an act was taken out. */
export function PlanNotice({ news, onUndo, onDismiss }: PlanNoticeProps) {
  return (
    <Toast
      message={news && <NewsWords news={news} />}
      {...(news?.kind === 'removed' && {
        action: { label: m.plan_act_undo(), takesFocus: true, run: onUndo },
      })}
      dismissLabel={m.plan_news_dismiss()}
      onDismiss={onDismiss}
    />
  );
}

function NewsWords({ news }: { readonly news: PlanNews }) {
  if (news.kind === 'drafted') return m.plan_news_drafted({ count: news.count });
  const title = news.act.act.trim();
  return title === '' ? m.plan_news_removedunnamed() : m.plan_news_removed({ title: visibleText(title) });
}
