import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { Pool } from 'pg';

/**
 * Prisma's schema engine as WebAssembly. The command line would download a native one from its
 * vendor's host, which many newsrooms cannot reach; this is the same engine out of npm.
 */
export async function withSchemaEngine<T>(
  url: string,
  act: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await loadEngine();
  // A pool of our own, to be ended at once: an idle connection would keep the lock of migrations.
  const pool = new Pool({ connectionString: url, max: 2 });
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool));
    const engine = await SchemaEngine.new(
      { datamodels: await readSchemaFiles() },
      () => {},
      adapter,
    );
    try {
      return await act(engine);
    } finally {
      engine.free();
    }
  } finally {
    await pool.end();
  }
}

/** The files of prisma/schema as the engine wants them: [path, text]. */
export async function readSchemaFiles(): Promise<[string, string][]> {
  const folder = path.resolve('prisma/schema');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const file = path.join(folder, name);
      return [file, await readFile(file, 'utf8')];
    }),
  );
}

type Bindings = typeof import('@prisma/schema-engine-wasm') & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

let loaded: Promise<Bindings> | undefined;

// Node cannot import a .wasm that imports its own JavaScript back, so it is instantiated by hand.
function loadEngine(): Promise<Bindings> {
  loaded ??= (async () => {
    const require = createRequire(import.meta.url);
    const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const bindings = (await import(file)) as Bindings;
    const wasm = await readFile(file.replace(/\.js$/, '.wasm'));
    const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports };
    const { instance } = await WebAssembly.instantiate(wasm, imports);
    bindings.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
    return bindings;
  })();
  return loaded;
}
