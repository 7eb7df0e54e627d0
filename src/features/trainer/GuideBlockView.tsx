import type { AgendaStep, GuideBlock } from '../../domain/trainer-guide';
import { Notice } from '../../ui/notice/Notice';
import { AgendaTable } from './AgendaTable';
import { GuideTableView } from './GuideTableView';
import styles from './Trainer.module.css';

interface GuideBlockViewProps {
  readonly block: GuideBlock;
  readonly agenda: readonly AgendaStep[];
}

/** One block of the guide. */
export function GuideBlockView({ block, agenda }: GuideBlockViewProps) {
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>;
    case 'points':
      return <ul className={styles.list}>{block.items.map(item)}</ul>;
    case 'steps':
      return <ol className={styles.list}>{block.items.map(item)}</ol>;
    case 'note':
      return (
        <Notice tone="info" title={block.title}>
          <p>{block.text}</p>
        </Notice>
      );
    case 'table':
      return <GuideTableView table={block} />;
    case 'agenda':
      return <AgendaTable agenda={agenda} />;
  }
}

const item = (text: string) => <li key={text}>{text}</li>;
