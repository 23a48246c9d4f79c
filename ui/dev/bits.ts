// In tests, of the components that are bought in only those that are used: the package's index would load forty more
// for every test file, which takes longer than most tests.
export { Dialog } from '../node_modules/bits-ui/dist/bits/dialog/index.js';
export { DropdownMenu } from '../node_modules/bits-ui/dist/bits/dropdown-menu/index.js';
export { Select } from '../node_modules/bits-ui/dist/bits/select/index.js';
export { Tooltip } from '../node_modules/bits-ui/dist/bits/tooltip/index.js';
