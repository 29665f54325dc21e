import { SYSTEMS_WORDS } from './lexicons/metrics.js';
import { datasetMentions } from './mentions/datasets.js';
import { hardwareMentions } from './mentions/hardware.js';
import { metricMentions } from './mentions/metrics.js';
import { modelMentions } from './mentions/models.js';
import type { Abstract, Sentence } from './model.js';
import { quantities } from './quantities/index.js';
import type { Document, SentenceReading } from './relate/draft.js';
import { hardwareOfTitle } from './relate/hardware.rules.js';
import { segment } from './segment.js';
import { plainView } from './view.js';

const OWN_WORK = /\b(?:[Ww]e|[Oo]ur|[Tt]his (?:paper|work|article|study|thesis|report|letter)|[Hh]ere(?:in)?,)\b/;
const NUMBER =
  /\d|\b(?:half|halv|twice|thrice|doubl|tripl|quadrupl|order|hundred|thousand|tens|dozen|million|billion|trillion|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)/i;

/** Everything that the sentences of an abstract hold, before any claim is made of it. */
export function read({ title, abstract }: Abstract): Document {
  const view = plainView(abstract);
  const sentences = segment(view).map(readSentence);
  const systemsPaper = (`${title} ${view}`.match(SYSTEMS_WORDS)?.length ?? 0) >= 2;
  const ownFrom = sentences.findIndex(({ sentence }) => OWN_WORK.test(view.slice(sentence.start, sentence.end)));
  return { title, text: abstract, view, sentences, systemsPaper, ownFrom: Math.max(0, ownFrom), titleHardware: titleHardware(title) };
}

/** Metrics and quantities are looked for only where a number may stand. */
function readSentence(sentence: Sentence): SentenceReading {
  const hardware = hardwareMentions(sentence);
  const models = modelMentions(sentence);
  const datasets = datasetMentions(sentence);
  if (!NUMBER.test(sentence.view.slice(sentence.start, sentence.end)))
    return { sentence, quantities: [], metrics: [], hardware, models, datasets };
  const names = [...hardware.filter((m) => !m.generic), ...models, ...datasets];
  return { sentence, quantities: quantities(sentence, names), metrics: metricMentions(sentence), hardware, models, datasets };
}

function titleHardware(title: string): Document['titleHardware'] {
  return segment(plainView(title)).flatMap((sentence) =>
    hardwareOfTitle({ sentence, quantities: [], metrics: [], hardware: hardwareMentions(sentence), models: [], datasets: [] }),
  );
}
