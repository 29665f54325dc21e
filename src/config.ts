import { plainToInstance } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Matches, Max, Min, validateSync } from 'class-validator';

/** The settings that the environment holds, read once at the start. */
export class Config {
  /** PostgreSQL's address; without it the embedded database is used. */
  @IsOptional()
  @Matches(/^postgres(?:ql)?:\/\/\S+$/, { message: 'DATABASE_URL must look like postgres://user:password@host:5432/database' })
  readonly databaseUrl?: string;

  /** The embedded database's folder. */
  @IsString()
  @IsNotEmpty({ message: 'BENCHCLAIMS_DATA must name a folder' })
  readonly dataFolder: string = '.benchclaims';

  @IsInt({ message: 'PORT must be a whole number' })
  @Min(0, { message: 'PORT must be 0 to 65535' })
  @Max(65535, { message: 'PORT must be 0 to 65535' })
  readonly port: number = 3000;

  @IsString()
  @IsNotEmpty({ message: 'HOST must name an address to listen on' })
  readonly host: string = '127.0.0.1';

  /** Whether reading takes no API key, or any; writing always takes one. */
  @IsIn(['open', 'closed'], { message: 'BENCHCLAIMS_READING must be open or closed' })
  readonly reading: 'open' | 'closed' = 'open';
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** @throws ConfigError with one line for every setting that is wrong. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const given = {
    databaseUrl: env['DATABASE_URL'] || undefined,
    dataFolder: env['BENCHCLAIMS_DATA'],
    port: env['PORT'] === undefined ? undefined : Number(env['PORT'] || Number.NaN),
    host: env['HOST'],
    reading: env['BENCHCLAIMS_READING'],
  };
  const config = plainToInstance(Config, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
  const wrong = validateSync(config).flatMap((error) => Object.values(error.constraints ?? {}).slice(0, 1));
  if (wrong.length > 0) throw new ConfigError(wrong.join('\n'));
  return config;
}
