import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ApiModule } from './api/index.js';

@Global()
@Module({})
class StorageModule {}

/** The service over an open database: the one place that composes. */
@Module({})
export class AppModule {
  static over(dataSource: DataSource): DynamicModule {
    const storage: DynamicModule = {
      module: StorageModule,
      providers: [{ provide: DataSource, useValue: dataSource }],
      exports: [DataSource],
    };
    return { module: AppModule, imports: [storage, ApiModule] };
  }
}
