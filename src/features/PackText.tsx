import { currentLocale, directionOf } from '../i18n/locale';
import { useServices } from './services';

/** Words of the questionnaire, marked with their own language where the interface speaks another. */
export function PackText({ children }: { readonly children: string }) {
  const { language } = useServices().pack;
  if (language === currentLocale()) return children;
  return (
    <span lang={language} dir={directionOf(language)}>
      {children}
    </span>
  );
}
