import { posix, win32 } from 'node:path';
import type { Host } from '../host.js';

/** Programs that print as Chromium does, the lightest first; `.exe` is put to them on Windows. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const onLinux = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
];

const onMac = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
);

const onWindows = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']; // prettier-ignore

function usualPlaces(env: Host['env'], platform: NodeJS.Platform): string[] {
  switch (platform) {
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((root) =>
        env[root] ? onWindows.map((name) => win32.join(env[root] ?? '', name)) : [],
      );
    case 'darwin':
      return ['/', ...(env['HOME'] ? [env['HOME']] : [])].flatMap((root) => onMac.map((app) => posix.join(root, app)));
    default:
      return onLinux;
  }
}

/** Where a browser may lie, the likeliest first: every name in every folder of PATH, then the usual places of the system. */
export function browserPlaces(env: Host['env'], platform: NodeJS.Platform): string[] {
  const system = platform === 'win32' ? win32 : posix;
  const ending = platform === 'win32' ? '.exe' : '';
  // A variable of Windows has no fixed case.
  const path = env['PATH'] ?? env['Path'] ?? '';
  const folders = path.split(system.delimiter).filter((folder) => folder !== '');
  const found = names.flatMap((name) => folders.map((folder) => system.join(folder, name + ending)));
  return [...new Set([...found, ...usualPlaces(env, platform)])];
}
