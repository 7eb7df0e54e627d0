import { type ComponentType, memo } from 'react';
import type { Block } from '../model/block';
import { CalloutView } from './blocks/CalloutView';
import { FigureView } from './blocks/FigureView';
import { FormView } from './blocks/FormView';
import { HeadingView } from './blocks/HeadingView';
import { LevelStripView } from './blocks/LevelStripView';
import { ListView } from './blocks/ListView';
import { ParagraphView } from './blocks/ParagraphView';
import { PosterView } from './blocks/PosterView';
import { QuotationView } from './blocks/QuotationView';
import { TableView } from './blocks/TableView';
import { VerdictsView } from './blocks/VerdictsView';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;
type View<Kind extends Block['kind']> = ComponentType<{ readonly block: BlockOf<Kind> }>;

/** From block kind to component: a kind without an entry does not compile. */
const views: { readonly [Kind in Block['kind']]: View<Kind> } = {
  heading: HeadingView,
  paragraph: ParagraphView,
  list: ListView,
  table: TableView,
  verdicts: VerdictsView,
  'level-strip': LevelStripView,
  figure: FigureView,
  quotation: QuotationView,
  callout: CalloutView,
  form: FormView,
  poster: PosterView,
  'page-break': () => <div className="reportPageBreak" />,
};

/** One block; drawn once, however often the report around it grows. */
export const BlockView = memo(function BlockView<Kind extends Block['kind']>({
  block,
}: {
  readonly block: BlockOf<Kind> & { kind: Kind };
}) {
  const View: View<Kind> = views[block.kind];
  return <View block={block} />;
});
