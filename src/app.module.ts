import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ApiModule, ApiSettings } from './api/index.js';

@Global()
@Module({})
class StorageModule {}

/** The service over an open database: the one place that composes. */
@Module({})
export class AppModule {
  static over(dataSource: DataSource, settings: ApiSettings): DynamicModule {
    const storage: DynamicModule = {
      module: StorageModule,
      providers: [
        { provide: DataSource, useValue: dataSource },
        { provide: ApiSettings, useValue: settings },
      ],
      exports: [DataSource, ApiSettings],
    };
    return { module: AppModule, imports: [storage, ApiModule] };
  }
}
