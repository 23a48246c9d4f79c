// What a sheet or a block can be, as one choice.
import type { BlockMapping, BlockShape, BlockUse, RatingsSheetMapping, SheetMapping } from '../../shared/api';
import { t } from '../../shared/i18n.svelte';

export type UseChoice = 'ladder-across' | 'ladder-down' | 'ladder-skill' | 'ladder-long' | 'ranks' | 'ratings' | 'people' | 'communities' | 'memberships' | 'services' | 'legend' | 'text' | 'unknown';

const SHAPES: Partial<Record<UseChoice, BlockShape>> = { 'ladder-across': 'levels_across', 'ladder-down': 'levels_down', 'ladder-skill': 'sheet_per_skill', 'ladder-long': 'long' };

export function choiceOf(block: BlockMapping): UseChoice {
  if (block.use !== 'ladder') return block.use;
  if (block.shape === 'sheet_per_skill') return 'ladder-skill';
  if (block.shape === 'long') return 'ladder-long';
  return block.shape === 'levels_down' || block.turned ? 'ladder-down' : 'ladder-across';
}
export function useOf(choice: UseChoice, shape: BlockShape | null): { use: BlockUse; shape: BlockShape | null } {
  const ladder = SHAPES[choice];
  if (ladder) return { use: 'ladder', shape: ladder };
  return { use: choice as BlockUse, shape };
}
export const CHOICES: readonly UseChoice[] = ['ladder-across', 'ladder-down', 'ladder-skill', 'ladder-long', 'ranks', 'ratings', 'people', 'legend', 'text', 'unknown'];

/** The block that says what a sheet is: the first ladder, else the first one with cells. */
export function mainBlock(sheet: SheetMapping | undefined): number {
  const ladder = sheet?.blocks.findIndex((block) => block.use === 'ladder') ?? -1;
  return ladder >= 0 ? ladder : (sheet?.blocks.length ?? 0) > 0 ? 0 : -1;
}
/** The name of a sheet among those of `many` files; one that is called after its file, as that of a text file is, needs no name of its own. */
export function sheetTitle({ file, name }: { file: string; name: string }, many: boolean): string {
  if (!many) return name;
  return file.slice(0, file.lastIndexOf('.')) === name ? file : `${file}: ${name}`;
}
/** "skill matrix", "ratings", "ignored: the sheet is hidden". */
export function sheetKind(sheet: SheetMapping | undefined, rated: RatingsSheetMapping | undefined, empty: boolean, form = false): string {
  if (empty) return t('import-sheet-empty');
  if (form) return t('import-sheet-form');
  if (rated) return t(rated.ignored === null ? 'import-sheet-ratings' : 'import-sheet-ignored');
  if (!sheet) return t('import-sheet-ladder');
  if (sheet.ignored !== null) return t('import-sheet-ignored');
  const block = sheet.blocks[mainBlock(sheet)];
  return block ? t(`import-sheet-${block.use}`) : t('import-use-unknown');
}
