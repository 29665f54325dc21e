import { SYSTEMS_WORDS } from './lexicons/metrics.js';
import { datasetMentions } from './mentions/datasets.js';
import { hardwareMentions } from './mentions/hardware.js';
import { metricMentions } from './mentions/metrics.js';
import { modelMentions } from './mentions/models.js';
import type { Abstract, Sentence } from './model.js';
import { once } from './once.js';
import { quantities } from './quantities/index.js';
import type { Document, SentenceReading } from './relate/draft.js';
import { hardwareOfTitle } from './relate/platform.js';
import { ownSystem } from './relate/own-system.js';
import { segment } from './segment.js';
import { plainView } from './view.js';

const OWN_WORK = /\b(?:[Ww]e|[Oo]ur|[Tt]his (?:paper|work|article|study|thesis|report|letter)|[Hh]ere(?:in)?,)\b/;
const NUMBER =
  /\d|\b(?:half|halv|twice|thrice|doubl|tripl|quadrupl|order|hundred|thousand|tens|dozen|million|billion|trillion|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)/i;

/**
 * Everything that an abstract holds, before any claim is made of it. Most sentences bear no number and most abstracts no claim: what
 * only claims ask for is read when one does.
 */
export function read({ title, abstract }: Abstract): Document {
  const view = plainView(abstract);
  const own = once(() => ownSystem(title, view));
  const sentences = segment(view).map((sentence) => readSentence(sentence, own));
  const systemsPaper = once(() => (`${title} ${view}`.match(SYSTEMS_WORDS)?.length ?? 0) >= 2);
  const ownFrom = once(() => sentences.findIndex(({ sentence }) => OWN_WORK.test(view.slice(sentence.start, sentence.end))));
  const titled = once(() => readTitle(title));
  return {
    title,
    text: abstract,
    view,
    sentences,
    get systemsPaper() {
      return systemsPaper();
    },
    get ownFrom() {
      return Math.max(0, ownFrom());
    },
    get titleHardware() {
      return titled().flatMap(hardwareOfTitle);
    },
    get titleKinds() {
      return titled().flatMap(({ hardware }) => hardware.filter(({ generic }) => generic));
    },
    get ownSystem() {
      return own();
    },
  };
}

/** Metrics and quantities are looked for only where a number may stand. */
function readSentence(sentence: Sentence, own: () => string | null): SentenceReading {
  const names = once(() => readNames(sentence, own()));
  if (NUMBER.test(sentence.view.slice(sentence.start, sentence.end))) {
    const { hardware, models, datasets } = names();
    const named = [...hardware.filter((m) => !m.generic), ...models, ...datasets];
    return { sentence, quantities: quantities(sentence, named), metrics: metricMentions(sentence), hardware, models, datasets };
  }
  return {
    sentence,
    quantities: [],
    metrics: [],
    get hardware() {
      return names().hardware;
    },
    get models() {
      return names().models;
    },
    get datasets() {
      return names().datasets;
    },
  };
}

/** A system of the paper's own that bears a machine's name ("Frontier") is no hardware. */
function readNames(sentence: Sentence, own: string | null): Pick<SentenceReading, 'hardware' | 'models' | 'datasets'> {
  const hardware = hardwareMentions(sentence).filter(({ text }) => text !== own);
  const models = modelMentions(sentence).filter((m) => !hardware.some((h) => h.start < m.end && m.start < h.end));
  const other = [...hardware, ...models];
  return { hardware, models, datasets: datasetMentions(sentence).filter((d) => !other.some((m) => m.start < d.end && d.start < m.end)) };
}

function readTitle(title: string): SentenceReading[] {
  return segment(plainView(title)).map((sentence) => {
    return { sentence, quantities: [], metrics: [], hardware: hardwareMentions(sentence), models: [], datasets: [] };
  });
}
