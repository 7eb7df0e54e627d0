import { directionOf, ownNameOf, supportedLocales } from '../i18n/locale';
import { RadioGroup, type RadioGroupProps } from '../ui/choice/RadioGroup';

/** One of the languages that Lacuna speaks, each by its own name. */
export function LanguageField(props: Omit<RadioGroupProps, 'options'>) {
  return <RadioGroup {...props} options={supportedLocales.map(optionFromLocale)} />;
}

function optionFromLocale(locale: string) {
  const name = (
    <span lang={locale} dir={directionOf(locale)}>
      {ownNameOf(locale)}
    </span>
  );
  return { value: locale, title: name };
}
