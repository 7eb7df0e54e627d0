/** Words of no particular subject, so that the examples can be read in each language and direction. */
export interface SampleWords {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly action: string;
  readonly remove: string;
  readonly close: string;
  readonly undo: string;
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly problem: string;
  readonly sentence: string;
  readonly passage: string;
  readonly place: string;
  readonly options: readonly string[];
}

export const sampleWords: readonly SampleWords[] = [
  {
    lang: 'en',
    direction: 'ltr',
    action: 'Continue',
    remove: 'Remove',
    close: 'Close',
    undo: 'Undo',
    title: 'The record of the sitting',
    label: 'Name of the committee',
    hint: 'As it stands in the rules of procedure.',
    problem: 'Write a name: the record needs one.',
    sentence: 'The record is kept on this device and can be read by anyone who uses it.',
    passage: 'Calls upon all members to keep a record of what was said, and to read it before they speak again;',
    place: 'Resolution, paragraph 12',
    options: ['Nothing is written', 'Some of it is written', 'All of it is written'],
  },
  {
    lang: 'fr',
    direction: 'ltr',
    action: 'Continuer',
    remove: 'Retirer',
    close: 'Fermer',
    undo: 'Annuler',
    title: 'Le compte rendu de la séance',
    label: 'Nom de la commission',
    hint: 'Tel qu’il figure dans le règlement.',
    problem: 'Écrivez un nom : le compte rendu en demande un.',
    sentence: 'Le compte rendu reste sur cet appareil et toute personne qui l’utilise peut le lire.',
    passage: 'Demande à tous les membres de tenir le compte rendu et de le relire avant de reprendre la parole ;',
    place: 'Résolution, paragraphe 12',
    options: ['Rien n’est écrit', 'Une partie est écrite', 'Tout est écrit'],
  },
  {
    lang: 'es',
    direction: 'ltr',
    action: 'Continuar',
    remove: 'Quitar',
    close: 'Cerrar',
    undo: 'Deshacer',
    title: 'El acta de la sesión',
    label: 'Nombre de la comisión',
    hint: 'Como figura en el reglamento.',
    problem: 'Escriba un nombre: el acta lo necesita.',
    sentence: 'El acta queda en este dispositivo y puede leerla quien lo use.',
    passage: 'Exhorta a todos los miembros a llevar un acta y a leerla antes de volver a hablar;',
    place: 'Resolución, párrafo 12',
    options: ['No hay nada escrito', 'Una parte está escrita', 'Todo está escrito'],
  },
  {
    lang: 'ar',
    direction: 'rtl',
    action: 'متابعة',
    remove: 'إزالة',
    close: 'إغلاق',
    undo: 'تراجع',
    title: 'محضر الجلسة',
    label: 'اسم اللجنة',
    hint: 'كما ورد في النظام الداخلي.',
    problem: 'اكتب اسما: المحضر يحتاج إليه.',
    sentence: 'يحفظ المحضر على هذا الجهاز ويمكن لكل من يستعمله أن يقرأه.',
    passage: 'يدعو جميع الأعضاء إلى حفظ محضر لما قيل، وإلى قراءته قبل أن يتكلموا من جديد؛',
    place: 'القرار، الفقرة 12',
    options: ['لم يكتب شيء', 'كتب بعضه', 'كتب كله'],
  },
];
