import { namesHardware } from '../mentions/hardware.js';

const NAME = String.raw`\d?[A-Z][\p{L}\d]*(?:[-.+/][\p{L}\d]+)*(?:\s(?:[A-Z][\p{L}\d-]+|v?\d[\w.]*))?|[a-z]{1,6}[A-Z][\p{L}\d-]*`;

const PROPOSED = new RegExp(
  String.raw`\b(?:propos\w+|introduc\w+|present\w*|develop\w*|describ\w+|design\w*|built|build|call(?:ed)?|named|termed|dubbed|namely|i\.e\.,?)\s*,?\s+(?:the\s+|an?\s+)?(?:(?:[a-z][a-z-]*,?\s+){1,4}(?=[A-Z]+[a-z]+[A-Z]))?(?:["“'\x60]+\s*)?(${NAME})(?=["”'’]*\s*(?:[,(.:;–—]|--|\s-\s|is\b|an?\b|that\b|which\b|to\b|for\b|and\b|the\b|as\b|framework\b|system\b|\s+[a-z]))`,
  'u',
);

const ABBREVIATED =
  /\b(?:propos\w*|introduc\w*|present\w*|develop\w*|design\w*|call\w*|termed)\b([^.;]{4,120}?)\(([A-Z][\p{L}\d]*(?:-[\p{L}\d]+)*)\)/u;

const APPOSED = new RegExp(
  String.raw`\b(?:system|framework|method|approach|model|accelerator|architecture|algorithm|engine|library|scheduler|compiler|simulator|technique|mechanism|scheme|pipeline|benchmark|tool|network)\s*,\s+(${NAME})\s*[,.(]`,
  'u',
);

const TITLE = new RegExp(String.raw`^\s*["“$\\{]*(${NAME}|[a-z]+-[\p{L}\d-]+)["”}$]*\s*(?::|--|–|—)`, 'u');

const COMMON =
  /^(?:The|This|These|It|Our|We|In|To|An|A|For|On|At|By|As|Large|Language|Deep|Neural|Experiments?|Results?|Experimental|Evaluations?|Here|Finally|Moreover|Furthermore|However|Compared|Using|With|Extensive|Specifically|When|While|Existing|Recent|Such|That|First|Second|Towards?|Efficient|Fast|Learning|Both|Overall|Notably|Additionally|Our|Under|Across|Empirical|Simulation|Evaluation|Among|Based|Despite|Through|Built|Tests?|GPUs?|CPUs?|FPGAs?|LLMs?|AI|NPUs?|KV|Code|One|Two|Three|Each|Figure|Table|Further|Meanwhile|Unlike|Preliminary|Post|Zero|Low|High)$/;

/** Abbreviations and compounds that name a kind of thing, no system. */
const KIND =
  /^(?:LLM|VLM|MLLM|GPU|CPU|FPGA|NPU|TPU|MCU|SoC|ASIC|CNN|DNN|SNN|GNN|RNN|ANN|ViT|AI|ML|KV|RL|3D|2D|VM|OS|API|IoT|HPC|MoE|SLO|QoS|DSL|ISA|HLS|RTL|RAG|PPA|ASL|DRAM|SRAM|HBM|PTQ|QAT|NLP|SOTA|ImageNet|CUDA|PyTorch|TensorFlow|RISC-V|MLP|GEMM|SIMD|FFT|PDE|ODE|MCMC|SGD|TTFT|TPOT|MFU|R2|AUC|RMSE|MAE|PSNR|SSIM|[A-Z][\w-]*-(?:style|based|free|like|aware|level|driven|guided|specific|cent(?:e?red|ric)|adapted|assisted|enabled|accelerated|native|powered|optimi[sz]ed|only|bit)(?:\s.*)?)s?$/;

/** Capitals inside a word: abbreviations alone name too many fields and techniques. */
const NAMELIKE = /\b(?:[A-Z]+[a-z]+[A-Z\d]\w*|[A-Z]{2,}[a-z]+\w*|[A-Z]{6,})(?:-[A-Z\d]\w*)*\b/g;

/** "Staggered Batch Scheduling (SBS)": short for words that begin with its first letter. */
function isShortFor(short: string, words: string): boolean {
  const first = short[0] as string;
  return (
    /[A-Z].*[A-Z]/.test(short) &&
    words
      .trim()
      .split(/[\s-]+/)
      .slice(-8)
      .some((word) => word.startsWith(first))
  );
}

/** The paper's own system by its name: from "We propose X", "X: a title", or "a framework, X,"; null where it has none. */
export function ownSystem(title: string, view: string): string | null {
  const titled = TITLE.exec(title)?.[1];
  if (titled && !COMMON.test(titled) && view.includes(titled)) return titled;
  const [, words, short] = ABBREVIATED.exec(view) ?? [];
  if (words && short && isShortFor(short, words) && !KIND.test(short)) return short;
  for (const pattern of [PROPOSED, APPOSED]) {
    const name = pattern.exec(view)?.[1]?.trim();
    if (name && !COMMON.test(name.split(/\s/)[0] ?? '') && !KIND.test(name)) return name;
  }
  return oftenNamed(title, view);
}

/** A name that an abstract keeps coming back to and shares with its title; of several the commonest. */
function oftenNamed(title: string, view: string): string | null {
  const counts = new Map<string, number>();
  for (const [name] of view.matchAll(NAMELIKE)) if (!KIND.test(name) && !namesHardware(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].filter(([name, count]) => count >= 3 && title.includes(name)).sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}
