/**
 * Units of results, one a row: canonical name, the quantity it measures, its value in SI base units, how it is written.
 * Sources: SI brochure (9th ed.) for prefixes and derived units; IEC 80000-13 for binary prefixes; MLPerf's rules for rates
 * (samples/s, tokens/s). `metric` is the metric that the unit alone implies; null where it implies none.
 * `surfaces` are matched as written, longest first.
 */
export interface UnitRow {
  readonly unit: string;
  readonly metric: string | null;
  readonly si: readonly [factor: number, unit: string] | null;
  readonly surfaces: readonly string[];
}

const row = (unit: string, metric: string | null, si: UnitRow['si'], ...surfaces: string[]): UnitRow => ({ unit, metric, si, surfaces });

const PREFIX: readonly (readonly [symbol: string, word: string, factor: number])[] = [
  ['', '', 1], ['K', 'kilo', 1e3], ['M', 'mega', 1e6], ['G', 'giga', 1e9], ['T', 'tera', 1e12], ['P', 'peta', 1e15], ['E', 'exa', 1e18], ['Z', 'zetta', 1e21],
];

/** FLOPS and OPS with every prefix: "TFLOPS", "TFLOP/s", "TFLOPs/s", "teraflops", "petaFLOPS", "TOPS", "TeraOPS", "GOP/s". */
const RATES = PREFIX.slice(1).flatMap(([p, word, factor]) => [
  row(`${p}FLOPS`, 'compute_rate', [factor, 'FLOPS'], `${p}FLOPS`, `${p}FLOP/s`, `${p}FLOPs/s`, `${p}FLOPS/s`, `${p}Flops`, `${p}Flop/s`, `${p}Flops/s`, `${p}FLOP s-1`, `${word}flops`, `${word}flop/s`, `${word}flop`, `${word}FLOPS`, `${word}FLOP/s`),
  row(`${p}OPS`, 'compute_rate', [factor, 'OPS'], `${p}OPS`, `${p}OP/s`, `${p}OPs/s`, `${p}Ops`, `${p}op/s`, `${p}Op/s`, `${word}ops`, `${word}-ops`, `${word}OPS`, `${word[0]?.toUpperCase()}${word.slice(1)}OPS`),
  row(`${p}FLOPs`, 'flops', [factor, 'FLOPs'], `${p}FLOPs`, `${p}FLOP`),
  row(`${p}MACs`, 'flops', [factor, 'MACs'], `${p}MACs`, `${p}MAC`),
  row(`${p}FLOPS/W`, 'energy_efficiency', [factor, 'FLOPS/W'], `${p}FLOPS/W`, `${p}FLOP/s/W`, `${p}FLOPs/W`, `${p}FLOP/J`, `${p}FLOPS per watt`, `${p}FLOPS/Watt`),
  row(`${p}OPS/W`, 'energy_efficiency', [factor, 'OPS/W'], `${p}OPS/W`, `${p}OP/J`, `${p}OPs/W`, `${p}OPS/Watt`, `${p}OPS per watt`, `${p}Ops/W`),
  row(`${p}OP/s/W`, 'energy_efficiency', [factor, 'OPS/W'], `${p}OP/s/W`, `${p}OPs/s/W`, `${p}OPS/s/W`),
  row(`${p}OPS/mm2`, 'compute_rate', [factor * 1e6, 'OPS/m2'], `${p}OPS/mm2`, `${p}OPS/mm²`, `${p}OPS/mm^2`, `${p}OPS/mm ^2`),
  row(`${p}SOPS/W`, 'energy_efficiency', [factor, 'SOPS/W'], `${p}SOPS/W`),
]);

const BYTES = [['K', 1e3], ['M', 1e6], ['G', 1e9], ['T', 1e12], ['P', 1e15]].flatMap(([p, f]) => {
  const factor = f as number;
  const binary = 1024 ** (Math.log10(factor) / 3);
  const small = p === 'K' ? ['kB'] : [];
  return [
    row(`${p}B`, 'memory', [factor, 'B'], `${p}B`, `${p}Bytes`, `${p}bytes`, ...small),
    row(`${p}iB`, 'memory', [binary, 'B'], `${p}iB`),
    row(`${p}B/s`, 'bandwidth', [factor, 'B/s'], `${p}B/s`, `${p}B/sec`, `${p}Bps`, `${p}B per second`, `${p}Bytes/s`, ...small.map((s) => `${s}/s`)),
    row(`${p}iB/s`, 'bandwidth', [binary, 'B/s'], `${p}iB/s`, `${p}iB/sec`),
    row(`${p}b/s`, 'bandwidth', [factor / 8, 'B/s'], `${p}bps`, `${p}b/s`, `${p}bit/s`, `${p}bits/s`, ...(p === 'K' ? ['kbps', 'kb/s'] : [])),
    row(`${p}b`, 'memory', [factor / 8, 'B'], `${p}b`, `${p}bit`, ...(p === 'K' ? ['kb', 'kbit'] : [])),
  ];
});

export const UNITS: readonly UnitRow[] = [
  ...RATES,
  ...BYTES,
  row('FLOPs', 'flops', [1, 'FLOPs'], 'FLOPs', 'floating point operations', 'floating-point operations'),
  row('FLOPS', 'compute_rate', [1, 'FLOPS'], 'FLOPS', 'FLOP/s', 'FLOPs/s'),
  row('MACs', 'flops', [1, 'MACs'], 'MACs', 'MAC operations'), row('MACs/cycle', 'compute_rate', null, 'MACs/cycle', 'MAC/cycle'), row('MIPS', 'compute_rate', [1e6, 'OPS'], 'MIPS'), row('MOps/s', 'compute_rate', [1e6, 'OPS'], 'MOps/s', 'Mops/s'),
  ...['K', 'M', 'G', 'T'].map((p, i) => row(`${p}SOPs`, 'flops', [1e3 ** (i + 1), 'SOPs'], `${p}SOPs`, `${p}SOP`)),
  row('bpb', 'compression', null, 'bits per byte', 'bits/byte', 'bpb', 'bits-per-byte'), row('bpp', 'compression', null, 'bpp', 'bits per pixel'),
  row('ops', 'flops', [1, 'ops'], 'operations'),
  row('bytes', 'memory', [1, 'B'], 'bytes', 'byte', 'Bytes'),
  row('bits', null, [0.125, 'B'], 'bits', 'bit'),
  row('FLOP/B', 'compute_rate', [1, 'FLOP/B'], 'FLOP/B', 'FLOPs/byte', 'FLOP/byte', 'FLOPs/B'),
  // rates
  row('tokens/s', 'throughput', [1, 'tokens/s'], 'tokens/s', 'token/s', 'tok/s', 'toks/s', 'tps', 'TPS', 'tokens/sec', 'token/sec', 'tok/sec', 'tokens per second', 'tokens/second', 'token/second', 't/s'),
  row('tokens/s/GPU', 'throughput', [1, 'tokens/s/GPU'], 'tokens/s/GPU', 'tokens/sec/GPU', 'tokens/s per GPU', 'tokens per second per GPU'),
  row('samples/s', 'throughput', [1, 'samples/s'], 'samples/s', 'sample/s', 'samples/sec', 'samples per second', 'samples/second'),
  row('images/s', 'throughput', [1, 'images/s'], 'images/s', 'image/s', 'img/s', 'imgs/s', 'images/sec', 'img/sec', 'images per second', 'images/second'),
  row('FPS', 'throughput', [1, '1/s'], 'FPS', 'fps', 'frames/s', 'frame/s', 'frames per second', 'frames/sec', 'frames-per-second', 'frames/second'),
  row('requests/s', 'throughput', [1, '1/s'], 'requests/s', 'req/s', 'reqs/s', 'RPS', 'requests per second', 'requests/sec', 'requests/second'),
  row('QPS', 'throughput', [1, '1/s'], 'QPS'), row('queries/s', 'throughput', [1, '1/s'], 'queries/s', 'queries per second', 'queries/sec', 'queries/second'),
  row('IOPS', 'throughput', [1, '1/s'], 'IOPS'),
  row('inferences/s', 'throughput', [1, '1/s'], 'inferences/s', 'inferences per second', 'inf/s', 'inferences/sec', 'inference/s', 'IPS'),
  row('steps/s', 'throughput', [1, '1/s'], 'steps/s', 'steps per second', 'steps/sec', 'it/s', 'iterations/s', 'iterations per second'),
  row('transactions/s', 'throughput', [1, '1/s'], 'transactions/s', 'transactions per second', 'tx/s'),
  row('ops/s', 'throughput', [1, '1/s'], 'ops/s', 'operations per second', 'operations/s', 'ops/sec'),
  row('events/s', 'throughput', [1, '1/s'], 'events/s', 'events per second', 'events/sec'),
  row('packets/s', 'throughput', [1, '1/s'], 'packets/s', 'packets per second', 'pps'),
  row('Mpps', 'throughput', [1e6, '1/s'], 'Mpps'),
  row('points/s', 'throughput', [1, '1/s'], 'points/s', 'points per second'),
  row('pixels/s', 'throughput', [1, '1/s'], 'pixels/s', 'pixels per second'),
  row('ns/day', 'throughput', [1e-9 / 86400, '1'], 'ns/day', 'ns per day'),
  row('shots/s', 'throughput', [1, '1/s'], 'shots/s', 'shots per second'),
  row('TEPS', 'throughput', [1, '1/s'], 'TEPS'), row('GTEPS', 'throughput', [1e9, '1/s'], 'GTEPS'),
  row('LUPS', 'throughput', [1, '1/s'], 'LUPS'), row('MLUPS', 'throughput', [1e6, '1/s'], 'MLUPS'), row('GLUPS', 'throughput', [1e9, '1/s'], 'GLUPS'),
  row('requests/day', 'throughput', [1 / 86400, '1/s'], 'requests/day', 'requests per day'),
  row('papers/s', 'throughput', [1, '1/s'], 'papers/s', 'documents/s', 'documents per second'),
  // time
  row('ps', 'latency', [1e-12, 's'], 'ps', 'picoseconds', 'picosecond'),
  row('ns', 'latency', [1e-9, 's'], 'ns', 'nanoseconds', 'nanosecond', 'nsec'),
  row('us', 'latency', [1e-6, 's'], 'us', 'µs', 'μs', 'microseconds', 'microsecond', 'µ s', 'usec', 'µsec'),
  row('ms', 'latency', [1e-3, 's'], 'ms', 'milliseconds', 'millisecond', 'msec', 'msecs', 'millis'),
  row('s', 'runtime', [1, 's'], 's', 'sec', 'secs', 'seconds', 'second'),
  row('min', 'runtime', [60, 's'], 'min', 'mins', 'minutes', 'minute'),
  row('h', 'runtime', [3600, 's'], 'h', 'hrs', 'hr', 'hours', 'hour'),
  row('days', 'runtime', [86400, 's'], 'days', 'day'),
  row('weeks', 'runtime', [604800, 's'], 'weeks', 'week'),
  row('months', 'runtime', [2629746, 's'], 'months', 'month'),
  row('years', 'runtime', [31556952, 's'], 'years', 'year'),
  row('cycles', 'latency', null, 'cycles', 'cycle'),
  row('clock cycles', 'latency', null, 'clock cycles', 'clock cycle'),
  row('epochs', 'runtime', null, 'epochs', 'epoch'),
  row('timestep', 'latency', null, 'timestep', 'timesteps', 'time steps', 'time step'),
  row('GPU-hours', 'compute_budget', [3600, 'GPU s'], 'GPU-hours', 'GPU hours', 'GPU-hour', 'GPU hour', 'GPUh', 'GPU-h', 'A100 hours', 'H100 hours', 'V100 hours', 'A100-hours', 'H100-hours', 'V100-hours', 'A100 GPU hours', 'H100 GPU hours', 'H800 GPU hours', 'V100 GPU hours', 'A100 GPU-hours', 'H100 GPU-hours', 'H200 GPU hours'),
  row('GPU-days', 'compute_budget', [86400, 'GPU s'], 'GPU-days', 'GPU days', 'GPU-day', 'GPU day', 'A100 days', 'H100 days', 'V100 days', 'A100-days', 'V100-days', 'A100 GPU days', 'V100 GPU days', 'V100 GPU-days'),
  row('GPU-months', 'compute_budget', [2629746, 'GPU s'], 'GPU-months', 'GPU months'),
  row('GPU-years', 'compute_budget', [31556952, 'GPU s'], 'GPU-years', 'GPU years'),
  row('GPU-seconds', 'compute_budget', [1, 'GPU s'], 'GPU-seconds', 'GPU seconds', 'GPU-second'),
  row('GPU-minutes', 'compute_budget', [60, 'GPU s'], 'GPU-minutes', 'GPU minutes'),
  row('CPU-hours', 'compute_budget', [3600, 'CPU s'], 'CPU-hours', 'CPU hours', 'core-hours', 'core hours', 'CPU-hour'),
  row('TPU-hours', 'compute_budget', [3600, 'TPU s'], 'TPU-hours', 'TPU hours', 'TPU-days', 'TPU core-hours'),
  row('node-hours', 'compute_budget', [3600, 'node s'], 'node-hours', 'node hours'),
  // power and energy
  row('W', 'power', [1, 'W'], 'W', 'watts', 'watt', 'Watts', 'Watt'),
  row('mW', 'power', [1e-3, 'W'], 'mW', 'milliwatts', 'milliwatt'),
  row('uW', 'power', [1e-6, 'W'], 'uW', 'µW', 'μW', 'µ W', 'microwatts', 'microwatt'),
  row('nW', 'power', [1e-9, 'W'], 'nW', 'nanowatts'),
  row('kW', 'power', [1e3, 'W'], 'kW', 'KW', 'kilowatts', 'kilowatt'),
  row('MW', 'power', [1e6, 'W'], 'MW', 'megawatts', 'megawatt'),
  row('GW', 'power', [1e9, 'W'], 'GW', 'gigawatts', 'gigawatt'),
  row('TW', 'power', [1e12, 'W'], 'TW', 'terawatts'),
  row('J', 'energy', [1, 'J'], 'J', 'joules', 'joule', 'Joules', 'Joule'),
  row('kJ', 'energy', [1e3, 'J'], 'kJ', 'KJ', 'kilojoules'), row('MJ', 'energy', [1e6, 'J'], 'MJ', 'megajoules'),
  row('mJ', 'energy', [1e-3, 'J'], 'mJ', 'millijoules'), row('uJ', 'energy', [1e-6, 'J'], 'uJ', 'µJ', 'μJ', 'µ J', 'microjoules'),
  row('nJ', 'energy', [1e-9, 'J'], 'nJ', 'nanojoules'), row('pJ', 'energy', [1e-12, 'J'], 'pJ', 'picojoules', 'picojoule'), row('fJ', 'energy', [1e-15, 'J'], 'fJ', 'femtojoules', 'femtojoule'), row('aJ', 'energy', [1e-18, 'J'], 'aJ', 'attojoules'),
  row('Wh', 'energy', [3600, 'J'], 'Wh', 'watt-hours', 'watt hours'), row('mWh', 'energy', [3.6, 'J'], 'mWh'), row('kWh', 'energy', [3.6e6, 'J'], 'kWh', 'KWh', 'kilowatt-hours', 'kilowatt hours'),
  row('MWh', 'energy', [3.6e9, 'J'], 'MWh', 'megawatt-hours', 'megawatt hours'), row('GWh', 'energy', [3.6e12, 'J'], 'GWh', 'gigawatt-hours', 'gigawatt hours'), row('TWh', 'energy', [3.6e15, 'J'], 'TWh', 'terawatt-hours', 'terawatt hours'),
  row('J/token', 'energy', [1, 'J/token'], 'J/token', 'J per token', 'joules per token', 'Joules/token', 'J/tok'), row('mJ/token', 'energy', [1e-3, 'J/token'], 'mJ/token', 'mJ per token'),
  row('pJ/op', 'energy', [1e-12, 'J/op'], 'pJ/op', 'pJ/OP', 'pJ/MAC', 'pJ per operation'), row('fJ/op', 'energy', [1e-15, 'J/op'], 'fJ/op', 'fJ/MAC', 'fJ/OP', 'fJ per operation'),
  row('pJ/bit', 'energy', [1e-12, 'J/bit'], 'pJ/bit', 'pJ/b'), row('fJ/bit', 'energy', [1e-15, 'J/bit'], 'fJ/bit', 'fJ/b'),
  row('pJ/SOP', 'energy', [1e-12, 'J/SOP'], 'pJ/SOP'), row('mJ/frame', 'energy', [1e-3, 'J/frame'], 'mJ/frame'), row('mJ/inference', 'energy', [1e-3, 'J/inference'], 'mJ/inference', 'mJ/inf'), row('uJ/inference', 'energy', [1e-6, 'J/inference'], 'uJ/inference', 'µJ/inference'), row('J/image', 'energy', [1, 'J/image'], 'J/image', 'J per image'),
  row('samples/kJ', 'energy_efficiency', [1e-3, 'samples/J'], 'samples/kJ'), row('samples/J', 'energy_efficiency', [1, 'samples/J'], 'samples/J', 'samples per joule'),
  row('tokens/J', 'energy_efficiency', [1, 'tokens/J'], 'tokens/J', 'tokens/joule', 'tokens per joule', 'token/J', 'tok/J', 'tokens/Joule', 'tokens per Joule'),
  row('tokens/s/W', 'energy_efficiency', [1, 'tokens/J'], 'tokens/s/W', 'tokens/W', 'tokens per watt'),
  row('FPS/W', 'energy_efficiency', [1, '1/J'], 'FPS/W', 'fps/W', 'frames/J', 'FPS/Watt', 'FPS per watt', 'frames per joule'), row('inferences/J', 'energy_efficiency', [1, '1/J'], 'inferences/J', 'inf/J', 'inferences per joule'), row('inferences/s/W', 'energy_efficiency', [1, '1/J'], 'inferences/s/W'), row('images/J', 'energy_efficiency', [1, '1/J'], 'images/J', 'img/J', 'images/s/W', 'images per joule'),
  // electricity and physics
  row('V', null, [1, 'V'], 'V', 'volts', 'volt'), row('mV', null, [1e-3, 'V'], 'mV', 'millivolts'), row('kV', null, [1e3, 'V'], 'kV'), row('A', null, [1, 'A'], 'A', 'amperes', 'amps'), row('mA', null, [1e-3, 'A'], 'mA'), row('uA', null, [1e-6, 'A'], 'uA', 'µA', 'μA'),
  row('Hz', 'throughput', [1, 'Hz'], 'Hz', 'hertz'), row('kHz', null, [1e3, 'Hz'], 'kHz', 'KHz'), row('MHz', null, [1e6, 'Hz'], 'MHz'), row('GHz', null, [1e9, 'Hz'], 'GHz'), row('THz', null, [1e12, 'Hz'], 'THz'),
  row('dB', 'psnr', null, 'dB', 'decibels', 'decibel'), row('dBm', 'power', null, 'dBm'), row('dBi', null, null, 'dBi'), row('bpd', 'perplexity', null, 'bits/dim', 'bpd', 'bits per dimension'),
  row('eV', 'energy', [1.602176634e-19, 'J'], 'eV', 'electronvolts'), row('meV', 'energy', [1.602176634e-22, 'J'], 'meV'), row('keV', 'energy', [1.602176634e-16, 'J'], 'keV'), row('MeV', 'energy', [1.602176634e-13, 'J'], 'MeV'), row('GeV', 'energy', [1.602176634e-10, 'J'], 'GeV'), row('TeV', 'energy', [1.602176634e-7, 'J'], 'TeV'),
  row('K', null, [1, 'K'], 'K', 'kelvin', 'Kelvin'), row('mK', null, [1e-3, 'K'], 'mK'), row('°C', null, null, '°C', '° C', 'degrees Celsius', 'degC', 'C'), row('°', null, [Math.PI / 180, 'rad'], '°', 'degrees', 'degree', 'deg'),
  row('Pa', null, [1, 'Pa'], 'Pa'), row('kPa', null, [1e3, 'Pa'], 'kPa'), row('MPa', null, [1e6, 'Pa'], 'MPa'), row('GPa', null, [1e9, 'Pa'], 'GPa'), row('N', null, [1, 'N'], 'N'), row('T', null, [1, 'T'], 'tesla', 'Tesla'), row('Ohm', null, [1, 'Ohm'], 'Ohm', 'Ω', 'ohms'), row('kOhm', null, [1e3, 'Ohm'], 'kΩ', 'kOhm'),
  row('kcal/mol', 'energy', [4184, 'J/mol'], 'kcal/mol'), row('kJ/mol', 'energy', [1e3, 'J/mol'], 'kJ/mol'), row('mol', null, [1, 'mol'], 'mol'), row('mmol', null, [1e-3, 'mol'], 'mmol', 'mM'),
  // length, area, volume, mass
  row('nm', null, [1e-9, 'm'], 'nm', 'nanometers', 'nanometer', 'nanometres'), row('um', null, [1e-6, 'm'], 'um', 'µm', 'μm', 'µ m', 'micrometers', 'microns'), row('mm', null, [1e-3, 'm'], 'mm', 'millimeters', 'millimetres'), row('cm', null, [1e-2, 'm'], 'cm', 'centimeters', 'centimetres'), row('m', null, [1, 'm'], 'm', 'meters', 'metres', 'meter'), row('km', null, [1e3, 'm'], 'km', 'kilometers', 'kilometres'), row('pc', null, [3.0857e16, 'm'], 'pc', 'parsecs'), row('kpc', null, [3.0857e19, 'm'], 'kpc'), row('Mpc', null, [3.0857e22, 'm'], 'Mpc'),
  row('mm2', 'area', [1e-6, 'm2'], 'mm2', 'mm²', 'mm^2', 'mm ^2', 'mm ^ 2', 'square millimeters'), row('um2', 'area', [1e-12, 'm2'], 'um2', 'µm²', 'µm^2', 'µm ^2', 'um^2'), row('cm2', 'area', [1e-4, 'm2'], 'cm2', 'cm²', 'cm^2'), row('m2', null, [1, 'm2'], 'm2', 'm²', 'm^2', 'square meters'), row('km2', null, [1e6, 'm2'], 'km2', 'km²', 'km^2'), row('ha', null, [1e4, 'm2'], 'ha', 'hectares'),
  row('mL', null, [1e-6, 'm3'], 'mL', 'ml', 'milliliters'), row('L', null, [1e-3, 'm3'], 'L', 'liters', 'litres', 'liter', 'litre'), row('mL/prompt', 'carbon', [1e-6, 'm3'], 'mL/prompt'),
  row('mg', null, [1e-6, 'kg'], 'mg', 'milligrams'), row('g', null, [1e-3, 'kg'], 'g', 'grams', 'gram'), row('kg', null, [1, 'kg'], 'kg', 'kilograms', 'kilogram'), row('t', null, [1e3, 'kg'], 'tonnes', 'tonne', 'tons', 'metric tons'), row('gCO2e', 'carbon', [1e-3, 'kg CO2e'], 'gCO2e', 'gCO2', 'gCO2eq', 'g CO2e', 'g CO2', 'grams of CO2'), row('kgCO2e', 'carbon', [1, 'kg CO2e'], 'kgCO2e', 'kgCO2', 'kg CO2e', 'kg CO2', 'kgCO2eq', 'kg of CO2', 'kg CO2eq'), row('tCO2e', 'carbon', [1e3, 'kg CO2e'], 'tCO2e', 'tCO2', 't CO2e', 'tCO2eq', 'tonnes of CO2', 'tons of CO2'),
  row('m/s', null, [1, 'm/s'], 'm/s', 'meters per second'), row('km/s', null, [1e3, 'm/s'], 'km/s'), row('km/h', null, [1 / 3.6, 'm/s'], 'km/h', 'kmph', 'kph', 'kilometers per hour', 'kilometres per hour'), row('rad', null, [1, 'rad'], 'radians'),
  // of ordinary text: NIST Handbook 44, appendix C
  row('in', null, [0.0254, 'm'], 'inches', 'inch'), row('ft', null, [0.3048, 'm'], 'feet', 'foot', 'ft'), row('yd', null, [0.9144, 'm'], 'yards', 'yard'), row('mi', null, [1609.344, 'm'], 'miles', 'mile'), row('acre', null, [4046.8564224, 'm2'], 'acres', 'acre'),
  row('mph', null, [0.44704, 'm/s'], 'mph', 'miles per hour', 'miles an hour'), row('mpg', null, null, 'mpg', 'miles per gallon'), 
  row('hp', 'power', [745.6998715822702, 'W'], 'hp', 'HP', 'horsepower'), row('bhp', 'power', [745.6998715822702, 'W'], 'bhp', 'brake horsepower'), row('rpm', null, [1 / 60, 'Hz'], 'rpm', 'RPM', 'revolutions per minute'), row('N m', null, [1, 'N m'], 'Nm', 'N m', 'newton metres'), row('lb ft', null, [1.3558179483314, 'N m'], 'lb-ft', 'lb ft', 'pound-feet'),
  row('lb', null, [0.45359237, 'kg'], 'lb', 'lbs'), row('oz', null, [0.028349523125, 'kg'], 'oz', 'ounces', 'ounce'), row('gal', null, [0.003785411784, 'm3'], 'gallons', 'gallon'), row('barrel', null, [0.158987294928, 'm3'], 'barrels', 'barrel'), row('°F', null, null, '°F', 'degrees Fahrenheit', 'Fahrenheit'),
  row('g/km', 'carbon', [1e-6, 'kg/m'], 'g/km', 'grams per kilometre', 'grams per kilometer'), row('year of age', null, null, 'years old', 'year-old', 'years of age', 'year-olds'),
  // counts that results are stated in
  row('params', 'parameters', [1, 'params'], 'parameters', 'params', 'parameter', 'trainable parameters', 'active parameters', 'weights', 'learnable parameters', 'activated parameters', 'total parameters'),
  row('tokens', 'count', [1, 'tokens'], 'tokens', 'token'), row('GPUs', 'count', [1, 'GPUs'], 'GPUs', 'GPU'), row('chips', 'count', [1, 'chips'], 'chips', 'chip'), row('TPUs', 'count', [1, 'TPUs'], 'TPUs'), row('CPUs', 'count', [1, 'CPUs'], 'CPUs'), row('nodes', 'count', [1, 'nodes'], 'nodes'), row('cores', 'count', [1, 'cores'], 'cores'), row('LUTs', 'area', null, 'LUTs', 'LUT', 'look-up tables', 'lookup tables'), row('DSPs', 'area', null, 'DSPs', 'DSP', 'DSP slices', 'DSP blocks'), row('BRAMs', 'area', null, 'BRAMs', 'BRAM', 'block RAMs'), row('FFs', 'area', null, 'flip-flops', 'FFs'), row('gates', 'area', null, 'gates', 'NAND2 gates'),
  row('qubits', 'count', [1, 'qubits'], 'qubits', 'qubit', 'physical qubits'), row('logical qubits', 'capacity', [1, 'qubits'], 'logical qubits', 'logical qubit'), row('neurons', 'count', null, 'neurons'), row('synapses', 'count', null, 'synapses'), row('layers', 'count', null, 'layers', 'layer'), row('iterations', 'count', null, 'iterations', 'iteration'), row('lines', 'count', null, 'lines of code', 'LoC', 'LOC', 'lines'), row('users', 'count', null, 'users'), row('channels', 'count', null, 'channels', 'channel'), row('characters', 'count', null, 'characters'), row('words', 'count', null, 'words'),
  row('per_year', 'growth', null, 'per year', '/year', '× per year', 'x per year', 'times per year', '% per year', 'percent per year', 'annually'),
];
