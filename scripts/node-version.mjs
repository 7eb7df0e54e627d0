// Imported first by every command, so that an old Node gets a sentence instead of a stack trace.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Lacuna needs Node.js 20.19 or newer; this is ${process.versions.node}. Nothing was changed.\n` +
      'Install a current version from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
