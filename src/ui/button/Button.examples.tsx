import type { ExampleSheet } from '../example';
import { Button } from './Button';
import { ButtonLink } from './ButtonLink';

export const sheet: ExampleSheet = {
  title: 'Button, ButtonLink',
  examples: [
    { name: 'primary', render: (words) => <Button kind="primary">{words.action}</Button> },
    { name: 'plain', render: (words) => <Button>{words.action}</Button> },
    { name: 'quiet', render: (words) => <Button kind="quiet">{words.action}</Button> },
    { name: 'alarm', render: (words) => <Button kind="alarm">{words.remove}</Button> },
    { name: 'disabled', render: (words) => <Button disabled>{words.action}</Button> },
    { name: 'link', render: (words) => <ButtonLink href="#/gallery">{words.action}</ButtonLink> },
  ],
};
