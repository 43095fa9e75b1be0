import { chmodSync } from 'node:fs';
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
  ],
  performance: { hints: false },
  devtool: false,
};

export default [commandLine];
