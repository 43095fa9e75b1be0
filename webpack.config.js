import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';

const root = import.meta.dirname;

/** Makes the built program executable. */
class Executable {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('Executable', (compilation) => {
      if (compilation.errors.length === 0) chmodSync(path.join(compilation.outputOptions.path, this.file), 0o755);
    });
  }
}

/** Puts the licences of the packages that went into a bundle beside it, as they ask for. */
class Licences {
  apply(compiler) {
    compiler.hooks.compilation.tap('Licences', (compilation) => {
      const folders = new Set();
      compilation.hooks.finishModules.tap('Licences', (modules) => {
        for (const { resource } of modules) {
          const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(resource ?? '')?.[0];
          if (folder !== undefined) folders.add(folder);
        }
      });
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
        const notices = [...folders].sort().map(noticeOf).join('\n\n');
        compilation.emitAsset('LICENSES.txt', new webpack.sources.RawSource(`${notices}\n`));
      });
    });
  }
}

/** A package's name and version, its licence and the text of it. */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

/**
 * The command line: a program that needs nothing beside it but the chunks of its own folder, which it loads when an
 * article or a format asks for them.
 */
const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { ingot: './src/entry/cli.ts' },
  experiments: { outputModule: true },
  output: {
    path: path.join(root, 'dist/cli'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    module: true,
    chunkFormat: 'module',
    clean: true,
  },
  resolve: {
    extensions: ['.ts', '.js', '.mjs', '.json'],
    alias: {
      // Drawing, for which the page libraries would take these in: nothing is drawn here.
      canvas: false,
      '@napi-rs/canvas': false,
      // Reading of workbooks by exceljs: we only write them.
      unzipper: false,
    },
  },
  module: {
    rules: [
      { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
    ],
  },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /^ingot\.js$/ }),
    new Executable('ingot.js'),
    new Licences(),
  ],
  performance: { hints: false },
  devtool: false,
};

export default [commandLine];
