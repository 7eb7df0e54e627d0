import type { ReactNode } from 'react';
import { type Routes, useDevice } from '../features/services';
import { m } from '../i18n/generated/messages';
import { SkipLink } from '../ui/skip-link/SkipLink';
import { Brand } from './Brand';
import styles from './Shell.module.css';

interface ShellProps {
  /** The current address without "#", to mark where we are. */
  readonly path: string;
  readonly children: ReactNode;
}

/** What surrounds every screen: the way to skip, the name, the main ways, the small print. */
export function Shell({ path, children }: ShellProps) {
  const { routes } = useDevice();
  return (
    <div className={styles.shell}>
      <SkipLink target="main">{m.shell_skip_link()}</SkipLink>
      <header className={styles.head}>
        <Brand href={routes.assessments()} />
        <nav aria-label={m.shell_nav_label()} className={styles.nav}>
          {mainWays(routes).map(({ href, words, isHere }) => (
            <a key={href} href={href} aria-current={isHere(path) ? 'page' : undefined}>
              {words}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.foot}>
        <p>{m.shell_footer_text()}</p>
      </footer>
    </div>
  );
}

interface MainWay {
  readonly href: string;
  readonly words: string;
  readonly isHere: (path: string) => boolean;
}

function mainWays(routes: Routes): readonly MainWay[] {
  const below = (start: string) => (path: string) => path.startsWith(start);
  return [
    {
      href: routes.assessments(),
      words: m.shell_nav_assessments(),
      isHere: (path) => ['/', '/new', '/backup'].includes(path) || path.startsWith('/a/'),
    },
    { href: routes.sources(), words: m.shell_nav_sources(), isHere: below('/sources') },
    { href: routes.guide(), words: m.shell_nav_guide(), isHere: below('/guide') },
    { href: routes.settings(), words: m.shell_nav_settings(), isHere: below('/settings') },
  ];
}
