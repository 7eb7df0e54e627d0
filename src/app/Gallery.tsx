import { exampleSheets } from '../ui/example-sheets';
import { sampleWords } from '../ui/sample-words';
import styles from './Gallery.module.css';

/** Every state of every component, in four languages and both directions; only while developing. */
export function Gallery() {
  return (
    <div className={styles.gallery}>
      <h1>Gallery</h1>
      {exampleSheets.map(({ title, examples }) => (
        <section key={title} className={styles.sheet}>
          <h2>{title}</h2>
          {examples.map(({ name, render }) => (
            <div key={name}>
              <h3 className={styles.name}>{name}</h3>
              <div className={styles.languages}>
                {sampleWords.map((words) => (
                  <div key={words.lang} lang={words.lang} dir={words.direction} className={styles.example}>
                    {render(words)}
                  </div>
                ))}
              </div>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
