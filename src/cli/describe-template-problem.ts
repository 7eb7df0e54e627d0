import { emblemLimits } from '../domain/emblem';
import type { PictureProblem } from '../domain/picture';
import type { TemplateProblem } from '../exchange/template-file';
import { describeIssues, foreignWords } from './describe-file-problem';

/** Why a file is no template, in a plain English sentence or two: what happened, what is safe, what to do. */
export function describeTemplateProblem(problem: TemplateProblem): string {
  switch (problem.kind) {
    case 'empty':
      return `This file is empty. ${unchanged} ${again}`;
    case 'unreadable':
      return `This file could not be read. ${unchanged} Check that it is still there and that you may open it.`;
    case 'too-large':
      return `This file is too large for a report template (the limit is ${problem.limitInBytes / 1024} KB). ${unchanged} Check that it is the right file.`;
    case 'not-our-file':
      return `This is not a report template but ${foreignWords[problem.looksLike]}. ${unchanged} ${choose}`;
    case 'sealed':
    case 'sealed-damaged':
    case 'package':
      return `This is not a report template but an assessment. ${unchanged} ${choose}`;
    case 'wrong-encoding':
      return `This file was saved in another encoding than UTF-8, perhaps by a text editor. ${unchanged} Save it as UTF-8, or ${again.toLowerCase()}`;
    case 'damaged':
      return `This template is damaged: it ${problem.truncated ? 'ends too early' : 'cannot be understood'} at line ${problem.line}, column ${problem.column}. ${unchanged} ${again}`;
    case 'from-newer-app':
      return `This template was written by a newer version of Lacuna (template version ${problem.version}; this one reads up to ${problem.readable}). ${unchanged} Update Lacuna, then open it again.`;
    case 'invalid':
      return `This is a report template, but ${describeIssues(problem.issues, problem.count)}. ${unchanged} Correct that place, or ${again.toLowerCase()}`;
    case 'emblem':
      return `The emblem in this template ${emblemWords(problem.problem)}. ${unchanged} Choose another picture in Lacuna and save the template again.`;
  }
}

const unchanged = 'Nothing was changed.';
const again = 'Save the template again where it comes from.';
const choose = 'Choose a file whose name ends in .template.lacuna.json.';

function emblemWords(problem: PictureProblem): string {
  const { bytes, pixelsOfSide } = emblemLimits;
  switch (problem.kind) {
    case 'not-a-picture':
      return 'is neither a PNG nor a JPEG';
    case 'broken':
      return 'is cut off or damaged';
    case 'heavy':
      return `has ${Math.ceil(problem.sizeInBytes / 1000)} kB; the limit is ${bytes / 1000} kB`;
    case 'large':
      return `has ${problem.width} by ${problem.height} pixels; the limit is ${pixelsOfSide} a side`;
    case 'four-colours':
      return 'is a JPEG in the four colours of a printing press, which screens show wrongly';
  }
}
