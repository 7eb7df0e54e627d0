/**
 * Compares the two directions of a tagged file: elements name their marked content, and the parent tree leads from
 * marked content and annotations back to elements. pdf.js does not compare them; readers that do are lost if they
 * differ. Works on files whose objects are not packed, as ours are. Returns what does not agree.
 */
export function parentTreeProblems(bytes: Uint8Array): readonly string[] {
  const bodies = objectsOf(new TextDecoder('latin1').decode(bytes));
  const tree = [...bodies.values()].find((body) => body.startsWith('<</Nums['));
  if (tree === undefined) return ['there is no parent tree'];
  const nums = numsOf(tree);
  const problems: string[] = [];
  let marks = 0;
  for (const [element, body] of bodies) {
    if (!body.startsWith('<</Type/StructElem')) continue;
    for (const { page, id } of marksIn(body)) {
      marks++;
      const parent = nums.get(keyIn(bodies.get(page), 'StructParents'))?.[id];
      if (parent !== element) problems.push(`mark ${id} of page object ${page}: ${parent} instead of ${element}`);
    }
    for (const [, annotation] of body.matchAll(/\/OBJR\/Obj (\d+) 0 R/g)) {
      const parent = nums.get(keyIn(bodies.get(Number(annotation)), 'StructParent'))?.[0];
      if (parent !== element) problems.push(`annotation ${annotation}: ${parent} instead of ${element}`);
    }
  }
  return marks === 0 ? [...problems, 'no marked content'] : problems;
}

/** The roles of all elements of a tagged file in reading order, each once, wherever pages end. */
export function elementRoles(bytes: Uint8Array): readonly string[] {
  const bodies = [...objectsOf(new TextDecoder('latin1').decode(bytes)).values()];
  return bodies.flatMap((body) => /^<<\/Type\/StructElem\/S\/(\w+)/.exec(body)?.[1] ?? []);
}

/** Kids are bare numbers of marks on the element's own page, or dictionaries that name another page. */
function marksIn(element: string): readonly { readonly page: number; readonly id: number }[] {
  const kids = /\/K\[(.*)\]>>$/s.exec(element)?.[1] ?? '';
  const elsewhere = [...kids.matchAll(/\/MCR\/Pg (\d+) 0 R\/MCID (\d+)/g)];
  const own = kids.replace(/<<.*?>>|\d+ 0 R/g, ' ').match(/\d+/g) ?? [];
  const page = Number(/\/Pg (\d+) 0 R(?=.*\/K\[)/s.exec(element)?.[1] ?? -1);
  return [
    ...own.map((id) => ({ page, id: Number(id) })),
    ...elsewhere.map(([, other, id]) => ({ page: Number(other), id: Number(id) })),
  ];
}

function objectsOf(file: string): ReadonlyMap<number, string> {
  const found = [...file.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)];
  return new Map(found.map(([, number, body]) => [Number(number), body ?? '']));
}

function numsOf(tree: string): ReadonlyMap<number, readonly number[]> {
  const entries = [...tree.matchAll(/(\d+) (?:\[([^\]]*)\]|(\d+) 0 R)/g)];
  return new Map(
    entries.map(([, key, list, single]) => [Number(key), list === undefined ? [Number(single)] : referencesIn(list)]),
  );
}

const referencesIn = (list: string): readonly number[] =>
  [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));

const keyIn = (body: string | undefined, name: string): number =>
  Number(new RegExp(`/${name} (\\d+)`).exec(body ?? '')?.[1] ?? -1);
