import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { tsImport } from 'tsx/esm/api';
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
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const folders = new Set();
      compilation.hooks.finishModules.tap('Licences', (modules) => {
        for (const { resource } of modules) {
          const folder = packageOf(resource ?? '');
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

/** The folder of the package that a file belongs to. What a package carries within without saying what it is, is its own. */
function packageOf(file) {
  const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(file)?.[0];
  if (folder === undefined || existsSync(path.join(folder, 'package.json'))) return folder;
  return packageOf(path.dirname(folder));
}

/** A package's name and version, its licence and the text of it. */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

/** Puts the files of `assets/` beside the pages, and the sample articles that the pane offers as a collection. */
class Assets {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Assets', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'Assets', stage }, async () => {
        const from = path.join(root, 'assets');
        const emit = (name, content) => compilation.emitAsset(name, new webpack.sources.RawSource(content));
        for (const file of filesIn(from)) emit(`assets/${file}`, readFileSync(path.join(from, file)));
        const { sampleCollection } = await tsImport('./.tools/addin/sampleCollection.ts', import.meta.url);
        for (const [file, content] of await sampleCollection(root)) emit(file, Buffer.from(content));
        compilation.contextDependencies.add(from);
      });
    });
  }
}

/** Makes what is no bundle: the manifest for the address that INGOT_URL gives, the list of functions, the install page. */
class AddInFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('AddInFiles', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'AddInFiles', stage }, async () => {
        const { addInFiles } = await tsImport('./.tools/addin/addInFiles.ts', import.meta.url);
        const { FUNCTION_FILES } = await tsImport('./.tools/addin/functionsMetadata.ts', import.meta.url);
        const { readAddress } = await tsImport('./.tools/addin/address.ts', import.meta.url);
        for (const [file, content] of await addInFiles(root, readAddress(process.env.INGOT_URL))) {
          compilation.emitAsset(file, new webpack.sources.RawSource(content));
        }
        for (const file of ['manifest.xml', ...FUNCTION_FILES]) {
          compilation.fileDependencies.add(path.join(root, file));
        }
      });
    });
  }
}

/** Names of the files of a folder itself, in order. */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
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

const swcOptions = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
};

/**
 * The add-in: one page with the pane, the ribbon's commands and the custom functions, and the web worker that reads the
 * articles. All of it is static files that any https host can serve.
 */
const addIn = {
  name: 'addin',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/entry/taskpane.tsx' },
  output: {
    path: path.join(root, 'dist/addin'),
    filename: '[name].[contenthash].js',
    chunkFilename: '[name].[contenthash].js',
    clean: true,
  },
  resolve: {
    extensions: ['.tsx', '.ts', '.js', '.mjs', '.json'],
    alias: { canvas: false, '@napi-rs/canvas': false },
    // The readers run in a worker: what packages have for pages would look for a document.
    conditionNames: ['worker', '...'],
  },
  module: {
    rules: [{ test: /\.tsx?$/, loader: 'swc-loader', options: swcOptions }],
  },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        // Nothing but a comment, which says where the functions are.
        exclude: 'functions.js',
        extractComments: false,
        terserOptions: { format: { comments: false } },
      }),
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'taskpane.html',
      template: './src/entry/taskpane.html',
      scriptLoading: 'defer',
      minify: false,
    }),
    new Assets(),
    new AddInFiles(),
    new Licences(),
  ],
  performance: { hints: false },
  devtool: false,
};

export default [commandLine, addIn];
